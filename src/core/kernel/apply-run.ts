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
  const { length, inner, gamma, beta } = parameters;
  for (let i = from; i < to;) {
    const p = Math.floor(i / inner) % length;
    if (inner === 1) {
      const end = Math.min(to, i + length - p);
      applyEach(x, i, end, mean, reciprocal, gamma, beta, p, y);
      i = end;
    } else {
      const end = Math.min(to, i + inner);
      applyAll(x, i, end, mean, reciprocal * gamma[p]!, beta[p]!, y); // p < length
      i = end;
    }
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
  to: number,
  mean: number,
  reciprocal: number,
  gamma: Float64Array,
  beta: Float64Array,
  first: number,
  y: FloatArray,
): void {
  const offset = first - from;
  for (let i = from; i < to; i += 1) {
    y[i] = (x[i]! - mean) * reciprocal * gamma[i + offset]! + beta[i + offset]!;
  }
}
