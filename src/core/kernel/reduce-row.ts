import type { FloatArray } from '../tensor/tensor.ts';
import type { Affine } from './affine.ts';
import type { GradientSums } from './gradient-sums.ts';

/**
 * Adds what neighbours in memory, each of another set, give to the sums of the backward step.
 *
 * Formula: see `GradientSums`
 *
 * @param dy the gradient of the output
 * @param x the input
 * @param from the first index
 * @param rows how many elements, and sets
 * @param firstSet the first element's set
 * @param mean μ, one for each set
 * @param reciprocal r, one for each set
 * @param parameters γ
 * @param sums receives the sums
 */
export function reduceRow(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  rows: number,
  firstSet: number,
  mean: Float64Array,
  reciprocal: Float64Array,
  parameters: Affine,
  sums: GradientSums,
): void {
  const { length, inner, gamma } = parameters;
  const { setGradient, setProduct, gamma: gammaSums, beta: betaSums } = sums;
  const step = inner === 1 ? 1 : 0;
  for (let row = 0; row < rows;) {
    const first = Math.floor((from + row) / inner) % length;
    const end = Math.min(rows, row + (step === 1 ? length - first : inner));
    for (let p = first; row < end; row += 1, p += step) {
      const set = firstSet + row;
      const d = dy[from + row]!; // from + row < dy.length = x.length
      const normalized = (x[from + row]! - mean[set]!) * reciprocal[set]!;
      const g = d * gamma[p]!;
      setGradient[set]! += g;
      setProduct[set]! += g * normalized;
      betaSums[p]! += d;
      gammaSums[p]! += d * normalized;
    }
  }
}
