import type { FloatArray } from '../tensor/tensor.ts';
import type { Affine } from './affine.ts';

/**
 * Normalizes neighbours in memory of one set.
 *
 * Formula: y_i = γ (x_i − μ) r + β
 *
 * @param x the elements
 * @param from the first index
 * @param to the index after the last
 * @param mean μ of the set
 * @param reciprocal r of the set
 * @param parameters γ and β
 * @param y receives the result
 */
export function applyRun(
  x: FloatArray,
  from: number,
  to: number,
  mean: number,
  reciprocal: number,
  parameters: Affine,
  y: FloatArray,
): void {
  if (x instanceof Float32Array) single(x, from, to, mean, reciprocal, parameters, y);
  else double(x, from, to, mean, reciprocal, parameters, y);
}

// Two doors to one loop, one for each type: see README.md.
function single(
  x: FloatArray,
  from: number,
  to: number,
  mean: number,
  reciprocal: number,
  parameters: Affine,
  y: FloatArray,
): void {
  if (x[from] !== undefined && y[from] !== undefined)
    loop(x, from, to, mean, reciprocal, parameters, y);
}

function double(
  x: FloatArray,
  from: number,
  to: number,
  mean: number,
  reciprocal: number,
  parameters: Affine,
  y: FloatArray,
): void {
  if (x[from] !== undefined && y[from] !== undefined)
    loop(x, from, to, mean, reciprocal, parameters, y);
}

function loop(
  x: FloatArray,
  from: number,
  to: number,
  mean: number,
  reciprocal: number,
  parameters: Affine,
  y: FloatArray,
): void {
  const { length, inner, gamma, beta } = parameters;
  for (let i = from; i < to;) {
    const p = Math.floor(i / inner) % length;
    const end = Math.min(to, inner === 1 ? i + length - p : i + inner);
    if (inner === 1) applyEach(x, i, end - i, mean, reciprocal, gamma, beta, p, y);
    else applyAll(x, i, end, mean, reciprocal * gamma[p]!, beta[p]!, y); // p < length
    i = end;
  }
}

/** One γ and β for all. */
function applyAll(
  x: FloatArray,
  from: number,
  to: number,
  mean: number,
  scale: number,
  shift: number,
  y: FloatArray,
): void {
  for (let i = from; i < to; i += 1) y[i] = (x[i]! - mean) * scale + shift;
}

/** A γ and β for each. */
function applyEach(
  x: FloatArray,
  from: number,
  count: number,
  mean: number,
  reciprocal: number,
  gamma: Float64Array,
  beta: Float64Array,
  p: number,
  y: FloatArray,
): void {
  for (let j = 0; j < count; j += 1) {
    y[from + j] = (x[from + j]! - mean) * reciprocal * gamma[p + j]! + beta[p + j]!;
  }
}
