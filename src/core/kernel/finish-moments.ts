/**
 * The last step of the corrected two-pass algorithm, for one set.
 *
 * Formula: μ = centre + s / m, σ² = (q − s² / m) / m
 *
 * @param set the set's index
 * @param centre the first pass's mean
 * @param s Σ (x − centre)
 * @param q Σ (x − centre)²
 * @param m how many elements the set has
 * @param mean receives μ
 * @param variance receives σ²
 */
export function finishMoments(
  set: number,
  centre: number,
  s: number,
  q: number,
  m: number,
  mean: Float64Array,
  variance: Float64Array,
): void {
  // An infinite centre makes s NaN; the mean is still that infinity.
  mean[set] = Number.isNaN(s) ? centre : centre + s / m;
  // Rounding can take a variance near 0 below it; max keeps NaN.
  variance[set] = Math.max(0, (q - (s * s) / m) / m);
}
