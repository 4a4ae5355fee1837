import type { FloatArray } from '../tensor/tensor.ts';

/**
 * The sum of a contiguous run's differences from a constant.
 *
 * Formula: Σ (x_i − shift). Four accumulators in double: |error| <= (n / 4 + 2) u Σ |x_i − shift|
 * with u = 2^−53.
 *
 * @param x the numbers
 * @param from the first index
 * @param to the index after the last
 * @param shift the constant
 * @returns the sum
 */
export function sumDifferences(x: FloatArray, from: number, to: number, shift: number): number {
  let [s0, s1, s2, s3] = [0, 0, 0, 0];
  let i = from;
  for (; i <= to - 4; i += 4) {
    s0 += x[i]! - shift; // i < to <= x.length, as the callers check
    s1 += x[i + 1]! - shift;
    s2 += x[i + 2]! - shift;
    s3 += x[i + 3]! - shift;
  }
  for (; i < to; i += 1) s0 += x[i]! - shift;
  return s0 + s1 + (s2 + s3);
}
