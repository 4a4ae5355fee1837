import { solveLeastSquares } from './solve-least-squares.ts';

/**
 * Linear regression with an L2 penalty on every coefficient but the first, which is the intercept.
 *
 * Formula: the c that makes 1/n Σ (yᵢ − xᵢ·c)² + λ Σ_{k ≥ 1} c_k² least, as one least-squares
 * problem with a row √λ e_k for each penalty
 *
 * @param features x, a row for each of the n examples
 * @param targets y [n]
 * @param lambda λ >= 0; at 0 there is no penalty
 * @returns c
 * @throws RangeError if λ is negative, or if there are fewer rows than coefficients
 */
export function ridgeRegression(
  features: readonly Float64Array[],
  targets: Float64Array,
  lambda: number,
): Float64Array {
  if (!(lambda >= 0)) throw new RangeError(`lambda must be 0 or more: lambda = ${lambda}`);
  const columns = features[0]?.length ?? 0;
  const penalties = lambda > 0 ? columns - 1 : 0;
  const rows = features.length + penalties;
  const matrix = new Float64Array(rows * columns);
  const target = new Float64Array(rows);
  const weight = 1 / Math.sqrt(features.length);
  for (const [i, row] of features.entries()) {
    for (let j = 0; j < columns; j += 1) matrix[i * columns + j] = weight * row[j]!;
    target[i] = weight * targets[i]!;
  }
  for (let k = 1; k <= penalties; k += 1) {
    matrix[(features.length + k - 1) * columns + k] = Math.sqrt(lambda);
  }
  return solveLeastSquares(matrix, columns, target);
}
