import type { FloatArray } from '../tensor/tensor.ts';

/**
 * Adds four rows' first two moments about constants to sums, column by column.
 *
 * Formula: sum_c += Σ (x_rc − centre_c), squares_c += Σ (x_rc − centre_c)²
 *
 * Four rows at a time read and write each sum once instead of four times: half the time.
 *
 * @param x the elements
 * @param first where the first of the rows begins
 * @param centre one constant for each column
 * @param sum receives the first moments, one for each column
 * @param squares receives the second moments
 */
export function addFourSquares(
  x: FloatArray,
  first: number,
  centre: Float64Array,
  sum: Float64Array,
  squares: Float64Array,
): void {
  if (x instanceof Float32Array) single(x, first, centre, sum, squares);
  else double(x, first, centre, sum, squares);
}

// Two doors to one loop, one for each type: see README.md.
function single(
  x: FloatArray,
  first: number,
  centre: Float64Array,
  sum: Float64Array,
  squares: Float64Array,
): void {
  if (x[first] !== undefined) loop(x, first, centre, sum, squares);
}

function double(
  x: FloatArray,
  first: number,
  centre: Float64Array,
  sum: Float64Array,
  squares: Float64Array,
): void {
  if (x[first] !== undefined) loop(x, first, centre, sum, squares);
}

function loop(
  x: FloatArray,
  first: number,
  centre: Float64Array,
  sum: Float64Array,
  squares: Float64Array,
): void {
  const rows = centre.length;
  const second = first + rows;
  const third = second + rows;
  const fourth = third + rows;
  for (let row = 0; row < rows; row += 1) {
    const c = centre[row]!; // row < rows, and all four rows are in x
    const a = x[first + row]! - c;
    const b = x[second + row]! - c;
    const d = x[third + row]! - c;
    const e = x[fourth + row]! - c;
    sum[row]! += a + b + (d + e);
    squares[row]! += a * a + b * b + (d * d + e * e);
  }
}
