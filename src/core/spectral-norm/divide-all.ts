import type { FloatArray } from '../tensor/tensor.ts';
import { fastKernels } from '../wasm/fast-kernels.ts';
import { fastDivide } from '../wasm/fast-matrix.ts';

/**
 * Divides all numbers by one.
 *
 * Formula: y_i = x_i / d; for y in single x_i (1 / d) in double, which is the same but where it falls on
 * a boundary of rounding
 *
 * @param x the numbers
 * @param divisor d
 * @param y receives the result; may be x itself
 */
export function divideAll(x: FloatArray, divisor: number, y: FloatArray): void {
  const fast = fastKernels(x.length, x, y);
  if (fast !== undefined) fastDivide(fast, x, divisor, y);
  else if (x instanceof Float32Array) single(x, divisor, y);
  else double(x, divisor, y);
}

function single(x: FloatArray, divisor: number, y: FloatArray): void {
  const factor = 1 / divisor;
  for (let i = 0; i < y.length; i += 1) y[i] = x[i]! * factor; // same length
}

function double(x: FloatArray, divisor: number, y: FloatArray): void {
  for (let i = 0; i < y.length; i += 1) y[i] = x[i]! / divisor; // same length
}
