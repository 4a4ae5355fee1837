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
  const { length, inner, gamma, beta } = parameters;
  const step = inner === 1 ? 1 : 0;
  for (let row = 0; row < rows;) {
    const first = Math.floor((from + row) / inner) % length;
    const end = Math.min(rows, row + (step === 1 ? length - first : inner));
    for (let p = first; row < end; row += 1, p += step) {
      const set = firstSet + row;
      y[from + row] = (x[from + row]! - mean[set]!) * reciprocal[set]! * gamma[p]! + beta[p]!;
    }
  }
}
