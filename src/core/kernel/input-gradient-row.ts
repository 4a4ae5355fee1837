import type { FloatArray } from '../tensor/tensor.ts';
import type { Affine } from './affine.ts';
import type { SetMeans } from './input-gradient-run.ts';

/**
 * The gradient of neighbours in memory that are each of another set.
 *
 * Formula: see `inputGradient`
 *
 * @param dy the gradient of the output
 * @param x the input
 * @param from the first index
 * @param rows how many elements, and sets
 * @param firstSet the first element's set
 * @param means the sets' numbers
 * @param parameters γ
 * @param dx receives the gradient
 */
export function inputGradientRow(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  rows: number,
  firstSet: number,
  means: SetMeans,
  parameters: Affine,
  dx: FloatArray,
): void {
  if (dy instanceof Float32Array) single(dy, x, from, rows, firstSet, means, parameters, dx);
  else double(dy, x, from, rows, firstSet, means, parameters, dx);
}

// Two doors to one loop, one for each type: see README.md.
function single(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  rows: number,
  firstSet: number,
  means: SetMeans,
  parameters: Affine,
  dx: FloatArray,
): void {
  if (dy[from] !== undefined && x[from] !== undefined && dx[from] !== undefined)
    loop(dy, x, from, rows, firstSet, means, parameters, dx);
}

function double(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  rows: number,
  firstSet: number,
  means: SetMeans,
  parameters: Affine,
  dx: FloatArray,
): void {
  if (dy[from] !== undefined && x[from] !== undefined && dx[from] !== undefined)
    loop(dy, x, from, rows, firstSet, means, parameters, dx);
}

function loop(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  rows: number,
  firstSet: number,
  means: SetMeans,
  parameters: Affine,
  dx: FloatArray,
): void {
  const { length, inner, gamma } = parameters;
  const step = inner === 1 ? 1 : 0;
  for (let row = 0; row < rows;) {
    const p = Math.floor((from + row) / inner) % length;
    const count = Math.min(rows - row, step === 1 ? length - p : inner);
    stretch(dy, x, from + row, count, firstSet + row, means, gamma, p, step, dx);
    row += count;
  }
}

function stretch(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  count: number,
  set: number,
  { mean, reciprocal, gradient, product }: SetMeans,
  gamma: Float64Array,
  p: number,
  step: number,
  dx: FloatArray,
): void {
  for (let j = 0; j < count; j += 1) {
    const r = reciprocal[set + j]!; // set + j < sets
    const normalized = (x[from + j]! - mean[set + j]!) * r;
    const pull = gradient[set + j]! + normalized * product[set + j]!;
    dx[from + j] = r * (gamma[p + step * j]! * dy[from + j]! - pull);
  }
}
