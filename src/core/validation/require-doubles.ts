import { requireFloats } from './require-floats.ts';

/**
 * Checks that what a method keeps between its steps is in double and of the expected length.
 *
 * @param name the argument's name, for the message
 * @param values the value to check
 * @param length the number of elements that it must have
 * @throws TypeError if it is not a Float64Array
 * @throws RangeError if it has another length
 */
export function requireDoubles(name: string, values: unknown, length: number): void {
  requireFloats(name, values, length);
  if (values instanceof Float64Array) return;
  throw new TypeError(`${name} must be a Float64Array: ${name} is Float32Array`);
}
