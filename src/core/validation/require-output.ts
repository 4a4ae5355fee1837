import type { FloatArray } from '../tensor/tensor.ts';
import { floatsLike } from '../tensor/floats-like.ts';
import { requireFloats } from './require-floats.ts';

/**
 * The buffer that a result goes to: the caller's, if it fits, else a new one.
 *
 * @param name the argument's name, for the message
 * @param out the caller's buffer, or undefined
 * @param model an array of the element type that the result must have
 * @param length the number of elements of the result
 * @returns the buffer
 * @throws TypeError if the caller's buffer has another element type
 * @throws RangeError if it has another length
 */
export function requireOutput<Data extends FloatArray>(
  name: string,
  out: FloatArray | undefined,
  model: Data,
  length: number,
): Data;
export function requireOutput(
  name: string,
  out: FloatArray | undefined,
  model: FloatArray,
  length: number,
): FloatArray {
  if (out === undefined) return floatsLike(model, length);
  requireFloats(name, out, length);
  if (out.BYTES_PER_ELEMENT !== model.BYTES_PER_ELEMENT) {
    throw new TypeError(
      `${name} must have the input's type, ${typeName(model)}: ${name} is ${typeName(out)}`,
    );
  }
  return out;
}

function typeName(values: FloatArray): string {
  return values instanceof Float32Array ? 'Float32Array' : 'Float64Array';
}
