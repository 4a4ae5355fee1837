import type { ParameterLayout } from '../partition/parameter-layout.ts';

/**
 * Checks that a layout gives every element a parameter: with `inner: 0` a kernel would never end.
 *
 * @param layout which parameters belong to which element
 * @param size how many elements there are
 * @throws RangeError if a number is not a positive integer, or their product does not divide the size
 */
export function requireLayout({ length, inner }: ParameterLayout, size: number): void {
  if (!Number.isSafeInteger(inner) || inner < 1) {
    throw new RangeError(
      `parameters.inner must be a positive integer: parameters.inner = ${inner}`,
    );
  }
  if (!Number.isSafeInteger(length) || length < 1 || size % (length * inner) !== 0) {
    throw new RangeError(
      `parameters.length must be a positive integer whose ${inner}-fold divides the ` +
        `${size} elements: parameters.length = ${length}`,
    );
  }
}
