/**
 * Solves a least-squares problem by Householder's QR, which keeps twice the digits that the normal
 * equations would.
 *
 * Formula: the c that makes ‖A c − b‖ least
 *
 * @param matrix A [rows, columns] in row-major order, of full column rank
 * @param columns how many, at most as many as rows
 * @param target b [rows]
 * @returns c [columns]
 * @throws RangeError if the lengths do not fit
 * @see Golub & Van Loan, Matrix Computations, algorithm 5.3.2
 */
export function solveLeastSquares(
  matrix: Float64Array,
  columns: number,
  target: Float64Array,
): Float64Array {
  const rows = target.length;
  if (matrix.length !== rows * columns || columns > rows) {
    throw new RangeError(
      `matrix must be [${rows}, ${columns}] with rows >= columns: matrix.length = ${matrix.length}`,
    );
  }
  const [a, b] = [matrix.slice(), target.slice()];
  for (let k = 0; k < columns; k += 1) reflect(a, b, columns, k);
  return substitute(a, b, columns);
}

/** Turns column k so that nothing is left of it under the diagonal, and all else with it. */
function reflect(a: Float64Array, b: Float64Array, columns: number, k: number): void {
  const rows = b.length;
  let square = 0;
  for (let i = k; i < rows; i += 1) square += a[i * columns + k]! * a[i * columns + k]!;
  const head = a[k * columns + k]!;
  // Away from the head's sign, so that nothing cancels.
  const length = head > 0 ? -Math.sqrt(square) : Math.sqrt(square);
  if (length === 0) return;
  const v = new Float64Array(rows);
  for (let i = k; i < rows; i += 1) v[i] = a[i * columns + k]!;
  v[k] = head - length;
  const half = square - head * length;
  for (let j = k; j < columns; j += 1) {
    let product = 0;
    for (let i = k; i < rows; i += 1) product += v[i]! * a[i * columns + j]!;
    for (let i = k; i < rows; i += 1) a[i * columns + j]! -= (v[i]! * product) / half;
  }
  let product = 0;
  for (let i = k; i < rows; i += 1) product += v[i]! * b[i]!;
  for (let i = k; i < rows; i += 1) b[i]! -= (v[i]! * product) / half;
}

/** Solves the triangle that is left, from below. */
function substitute(a: Float64Array, b: Float64Array, columns: number): Float64Array {
  const c = new Float64Array(columns);
  for (let k = columns - 1; k >= 0; k -= 1) {
    let rest = b[k]!;
    for (let j = k + 1; j < columns; j += 1) rest -= a[k * columns + j]! * c[j]!;
    c[k] = rest / a[k * columns + k]!;
  }
  return c;
}
