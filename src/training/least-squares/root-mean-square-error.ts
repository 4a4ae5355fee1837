/**
 * The root mean square error of a linear function.
 *
 * Formula: √(1/n Σ (yᵢ − xᵢ·c)²)
 *
 * @param features x, a row for each of the n examples; numbers beyond the coefficients are not used
 * @param targets y [n]
 * @param coefficients c
 */
export function rootMeanSquareError(
  features: readonly Float64Array[],
  targets: Float64Array,
  coefficients: Float64Array,
): number {
  let sum = 0;
  for (const [i, row] of features.entries()) {
    const miss = targets[i]! - predict(row, coefficients);
    sum += miss * miss;
  }
  return Math.sqrt(sum / features.length);
}

/** The linear function x·c; numbers of x beyond the coefficients are not used. */
export function predict(features: Float64Array, coefficients: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < coefficients.length; k += 1) sum += features[k]! * coefficients[k]!;
  return sum;
}
