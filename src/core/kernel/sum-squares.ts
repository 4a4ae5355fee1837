import type { FloatArray } from '../tensor/tensor.ts';

/**
 * Adds the first two moments of a contiguous run about a centre to the sums.
 *
 * Formula: sums[0] += Σ (x_i − centre), sums[1] += Σ (x_i − centre)², in double
 *
 * @param x the numbers
 * @param from the first index
 * @param to the index after the last
 * @param centre the constant
 * @param sums two numbers, changed in place so that nothing is allocated
 */
export function sumSquares(
  x: FloatArray,
  from: number,
  to: number,
  centre: number,
  sums: Float64Array,
): void {
  let [s0, s1, q0, q1, q2, q3] = [0, 0, 0, 0, 0, 0];
  let i = from;
  for (; i <= to - 4; i += 4) {
    const d0 = x[i]! - centre; // i < to <= x.length, as the callers check
    const d1 = x[i + 1]! - centre;
    const d2 = x[i + 2]! - centre;
    const d3 = x[i + 3]! - centre;
    s0 += d0 + d1;
    s1 += d2 + d3;
    q0 += d0 * d0;
    q1 += d1 * d1;
    q2 += d2 * d2;
    q3 += d3 * d3;
  }
  for (; i < to; i += 1) {
    const d = x[i]! - centre;
    s0 += d;
    q0 += d * d;
  }
  sums[0]! += s0 + s1;
  sums[1]! += q0 + q1 + (q2 + q3);
}
