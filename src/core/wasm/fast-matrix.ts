import type { FloatArray } from '../tensor/tensor.ts';
import { laneFor, MOST_VECTOR, PLACE, placeOf, type FastKernels } from './fast-kernels.ts';

/** So many columns are taken at a time, so that their part of v stays in the cache. */
const COLUMNS = 8192;
/** Where the image and the left vector stand, behind v's part. */
const LEFT = PLACE.vectors + COLUMNS * 8;
/** The most rows for which there is room. */
export const MOST_ROWS = MOST_VECTOR;

/**
 * A matrix times a vector with the loops in WebAssembly, summed in another order.
 *
 * @param fast the loops
 * @param w the matrix, row by row
 * @param v the vector
 * @param rows how many rows there are
 * @returns W v
 */
export function fastTimes(
  fast: FastKernels,
  w: FloatArray,
  v: Float64Array,
  rows: number,
): Float64Array {
  const { vectors } = fast;
  const lane = laneFor(fast, w);
  const stride = v.length * w.BYTES_PER_ELEMENT;
  vectors.fill(0, COLUMNS, COLUMNS + rows);
  forEachPart(v, (start, part) => {
    vectors.set(part);
    lane.rowProducts(placeOf(w, start), rows, part.length, stride, PLACE.vectors, LEFT);
  });
  return vectors.slice(COLUMNS, COLUMNS + rows);
}

/**
 * Spectral Normalization's gradient with the loops in WebAssembly: the same bits.
 *
 * @param fast the loops
 * @param dNormalized the gradient of W̄
 * @param spectrum σ, u and v
 * @param along (Σ dW̄ W) / σ
 * @param dw receives the gradient; may be dW̄ itself
 */
export function fastSpectralGradient(
  fast: FastKernels,
  dNormalized: FloatArray,
  { sigma, u, v }: { readonly sigma: number; readonly u: Float64Array; readonly v: Float64Array },
  along: number,
  dw: FloatArray,
): void {
  const { vectors } = fast;
  const lane = laneFor(fast, dw);
  const stride = v.length * dw.BYTES_PER_ELEMENT;
  vectors.set(u, COLUMNS);
  forEachPart(v, (start, part) => {
    vectors.set(part);
    const arrays = [placeOf(dNormalized, start), placeOf(dw, start)];
    const sizes = [u.length, part.length, stride];
    lane.spectralGradient(...arrays, ...sizes, LEFT, PLACE.vectors, along, sigma);
  });
}

function forEachPart(v: Float64Array, visit: (start: number, part: Float64Array) => void): void {
  for (let start = 0; start < v.length; start += COLUMNS) {
    visit(start, v.subarray(start, start + COLUMNS));
  }
}

/**
 * The sum of products with the loops in WebAssembly, in another order.
 *
 * @param fast the loops
 * @param a some numbers
 * @param b as many
 * @returns Σ a b
 */
export function fastProduct(fast: FastKernels, a: FloatArray, b: FloatArray): number {
  fast.table[0] = 0;
  laneFor(fast, a).reduce(placeOf(a, 0), placeOf(b, 0), 1, a.length, PLACE.table);
  return fast.table[2]!;
}

/**
 * All numbers divided by one with the loops in WebAssembly: the same bits.
 *
 * @param fast the loops
 * @param x the numbers
 * @param divisor what they are divided by
 * @param y receives the result
 */
export function fastDivide(fast: FastKernels, x: FloatArray, divisor: number, y: FloatArray): void {
  laneFor(fast, x).divide(placeOf(x, 0), placeOf(y, 0), x.length, divisor);
}
