import type { FloatArray } from '../tensor/tensor.ts';
import { fastKernels } from '../wasm/fast-kernels.ts';
import { fastDivide } from '../wasm/fast-matrix.ts';

/**
 * Divides all numbers by one.
 *
 * Formula: y_i = x_i / d, rounded once to y's type
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

// Two doors to one loop, one for each type: see ../kernel/README.md.
function single(x: FloatArray, divisor: number, y: FloatArray): void {
  if (x[0] !== undefined && y[0] !== undefined) loop(x, divisor, y);
}

function double(x: FloatArray, divisor: number, y: FloatArray): void {
  if (x[0] !== undefined && y[0] !== undefined) loop(x, divisor, y);
}

function loop(x: FloatArray, divisor: number, y: FloatArray): void {
  for (let i = 0; i < y.length; i += 1) y[i] = x[i]! / divisor; // same length
}
