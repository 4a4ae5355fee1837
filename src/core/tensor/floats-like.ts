import type { FloatArray } from './tensor.ts';

/**
 * A new array of zeros of the same element type.
 *
 * @param model an array of the wanted type
 * @param length how many elements
 * @returns the zeros
 */
export function floatsLike<Data extends FloatArray>(model: Data, length: number): Data;
export function floatsLike(model: FloatArray, length: number): FloatArray {
  return model instanceof Float32Array ? new Float32Array(length) : new Float64Array(length);
}
