import type { FloatArray } from '../tensor/tensor.ts';

/** Sums over the columns of a table, one for each. */
export interface ColumnSums {
  /** Σ dy. */
  readonly gradient: Float64Array;
  /** Σ dy (x − offset). */
  readonly product: Float64Array;
}

/**
 * Divides every column of a gradient by its scale, and sums what offset and scale receive.
 *
 * Formula: dx_nf = dy_nf / scale_f
 *
 * @param dy [N, F], the gradient of the output
 * @param x [N, F], the input
 * @param offset one for each column
 * @param scale one for each column
 * @param dx receives the quotients; may be dy or x itself
 * @returns the sums
 */
export function divideColumns(
  dy: FloatArray,
  x: FloatArray,
  offset: Float64Array,
  scale: Float64Array,
  dx: FloatArray,
): ColumnSums {
  const sums = {
    gradient: new Float64Array(scale.length),
    product: new Float64Array(scale.length),
  };
  if (x instanceof Float32Array) single(dy, x, offset, scale, dx, sums);
  else double(dy, x, offset, scale, dx, sums);
  return sums;
}

// Two doors to one loop, one for each type: see ../kernel/README.md.
function single(
  dy: FloatArray,
  x: FloatArray,
  offset: Float64Array,
  scale: Float64Array,
  dx: FloatArray,
  sums: ColumnSums,
): void {
  if (dy[0] !== undefined && x[0] !== undefined && dx[0] !== undefined)
    loop(dy, x, offset, scale, dx, sums);
}

function double(
  dy: FloatArray,
  x: FloatArray,
  offset: Float64Array,
  scale: Float64Array,
  dx: FloatArray,
  sums: ColumnSums,
): void {
  if (dy[0] !== undefined && x[0] !== undefined && dx[0] !== undefined)
    loop(dy, x, offset, scale, dx, sums);
}

/** Two rows at a time: each sum is read and written once for both, and rounded less often. */
function loop(
  dy: FloatArray,
  x: FloatArray,
  offset: Float64Array,
  scale: Float64Array,
  dx: FloatArray,
  { gradient, product }: ColumnSums,
): void {
  const columns = scale.length;
  for (let first = 0; first < x.length; first += 2 * columns) {
    const second = first + columns;
    const pairs = second < x.length;
    for (let column = 0; column < columns; column += 1) {
      const [shift, divisor] = [offset[column]!, scale[column]!]; // column < columns
      const a = dy[first + column]!; // in dy, as its row is
      const p = a * (x[first + column]! - shift);
      const b = pairs ? dy[second + column]! : 0;
      const q = pairs ? b * (x[second + column]! - shift) : 0;
      dx[first + column] = a / divisor;
      if (pairs) dx[second + column] = b / divisor;
      gradient[column]! += a + b;
      product[column]! += p + q;
    }
  }
}
