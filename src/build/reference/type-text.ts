import type { Type } from 'typedoc';

/** A type as the source writes it. */
export function typeText(type: Type | undefined): string {
  // The compiler, from whom TypeDoc has some types, adds a default that no one writes.
  return String(type ?? 'void')
    .replaceAll('<ArrayBufferLike>', '')
    .replaceAll('"', "'");
}
