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
  const { length, inner, gamma } = parameters;
  const { mean, reciprocal, gradient, product } = means;
  const step = inner === 1 ? 1 : 0;
  for (let row = 0; row < rows;) {
    const first = Math.floor((from + row) / inner) % length;
    const end = Math.min(rows, row + (step === 1 ? length - first : inner));
    for (let p = first; row < end; row += 1, p += step) {
      const set = firstSet + row;
      const r = reciprocal[set]!; // set < sets
      const i = from + row;
      const normalized = (x[i]! - mean[set]!) * r;
      dx[i] = r * (gamma[p]! * dy[i]! - gradient[set]! - normalized * product[set]!);
    }
  }
}
