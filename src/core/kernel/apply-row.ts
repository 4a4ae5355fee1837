import type { FloatArray } from '../tensor/tensor.ts';
import type { Affine } from './affine.ts';

/**
 * Normalizes neighbours in memory that are each of another set.
 *
 * Formula: y_i = γ (x_i − μ_i) r_i + β
 *
 * @param x the elements
 * @param from the first index
 * @param rows how many elements, and sets
 * @param firstSet the first element's set
 * @param mean μ, one for each set
 * @param reciprocal r, one for each set
 * @param parameters γ and β
 * @param y receives the result
 */
export function applyRow(
  x: FloatArray,
  from: number,
  rows: number,
  firstSet: number,
  mean: Float64Array,
  reciprocal: Float64Array,
  parameters: Affine,
  y: FloatArray,
): void {
  if (x instanceof Float32Array) single(x, from, rows, firstSet, mean, reciprocal, parameters, y);
  else double(x, from, rows, firstSet, mean, reciprocal, parameters, y);
}

// Two doors to one loop, one for each type: see README.md.
function single(
  x: FloatArray,
  from: number,
  rows: number,
  firstSet: number,
  mean: Float64Array,
  reciprocal: Float64Array,
  parameters: Affine,
  y: FloatArray,
): void {
  if (x[from] !== undefined && y[from] !== undefined)
    loop(x, from, rows, firstSet, mean, reciprocal, parameters, y);
}

function double(
  x: FloatArray,
  from: number,
  rows: number,
  firstSet: number,
  mean: Float64Array,
  reciprocal: Float64Array,
  parameters: Affine,
  y: FloatArray,
): void {
  if (x[from] !== undefined && y[from] !== undefined)
    loop(x, from, rows, firstSet, mean, reciprocal, parameters, y);
}

function loop(
  x: FloatArray,
  from: number,
  rows: number,
  firstSet: number,
  mean: Float64Array,
  reciprocal: Float64Array,
  parameters: Affine,
  y: FloatArray,
): void {
  const { length, inner, gamma, beta } = parameters;
  for (let row = 0; row < rows;) {
    const p = Math.floor((from + row) / inner) % length;
    const count = Math.min(rows - row, inner === 1 ? length - p : inner);
    const i = from + row;
    const set = firstSet + row;
    if (inner === 1) applyEach(x, i, count, mean, reciprocal, set, gamma, beta, p, y);
    else applyAll(x, i, count, mean, reciprocal, set, gamma[p]!, beta[p]!, y); // p < length
    row += count;
  }
}

/** One γ and β for all. */
function applyAll(
  x: FloatArray,
  from: number,
  count: number,
  mean: Float64Array,
  reciprocal: Float64Array,
  set: number,
  gamma: number,
  beta: number,
  y: FloatArray,
): void {
  for (let j = 0; j < count; j += 1) {
    y[from + j] = (x[from + j]! - mean[set + j]!) * reciprocal[set + j]! * gamma + beta;
  }
}

/** A γ and β for each. */
function applyEach(
  x: FloatArray,
  from: number,
  count: number,
  mean: Float64Array,
  reciprocal: Float64Array,
  set: number,
  gamma: Float64Array,
  beta: Float64Array,
  p: number,
  y: FloatArray,
): void {
  for (let j = 0; j < count; j += 1) {
    const normalized = (x[from + j]! - mean[set + j]!) * reciprocal[set + j]!;
    y[from + j] = normalized * gamma[p + j]! + beta[p + j]!;
  }
}
