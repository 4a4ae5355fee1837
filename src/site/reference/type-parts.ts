import type { CoreType } from './reference.ts';

/** A piece of a text; with an address, a link. */
export interface TextPart {
  readonly text: string;
  readonly href?: string;
}

/**
 * A type, the names of the core's types in it led to their places.
 *
 * @param addressOf the address of a type, by its name
 */
export function typeParts(
  type: string,
  types: readonly Pick<CoreType, 'name'>[],
  addressOf: (name: string) => string,
): TextPart[] {
  return type
    .split(/\b/)
    .map((text) =>
      types.some(({ name }) => name === text) ? { text, href: addressOf(text) } : { text },
    );
}
