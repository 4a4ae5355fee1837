import type { FloatArray } from '../tensor/tensor.ts';
import { laneFor, MOST_VECTOR, PLACE, placeOf, type FastKernels } from './fast-kernels.ts';

/** The most features of the loops. */
export const MOST_TANH_FEATURES = MOST_VECTOR;

/**
 * Dynamic Tanh with the loops in WebAssembly, whose tangent is another: in double both are within
 * 3 ulp, and what is rounded to single is the same but where it falls on a boundary.
 *
 * @param fast the loops
 * @param x rows of features
 * @param alpha α
 * @param gamma γ, one for each feature
 * @param beta β, one for each feature
 * @param y receives the result
 */
export function fastDynamicTanh(
  fast: FastKernels,
  x: FloatArray,
  alpha: number,
  gamma: Float64Array,
  beta: Float64Array,
  y: FloatArray,
): void {
  const features = gamma.length;
  fast.vectors.set(gamma);
  fast.vectors.set(beta, features);
  const rows = x.length / features;
  const [own, shifts] = [PLACE.vectors, PLACE.vectors + features * 8];
  laneFor(fast, x).tanhRows(placeOf(x, 0), placeOf(y, 0), rows, features, alpha, own, shifts);
}

/**
 * Its backward step with the loops in WebAssembly, with the same tangent.
 *
 * @param fast the loops
 * @param dy the gradient of the output
 * @param x the input
 * @param alpha α
 * @param gamma γ, one for each feature
 * @param dx receives the gradient
 * @param sums receive dγ and dβ
 * @returns dα
 */
export function fastDynamicTanhBackward(
  fast: FastKernels,
  dy: FloatArray,
  x: FloatArray,
  alpha: number,
  gamma: FloatArray,
  dx: FloatArray,
  sums: { readonly gamma: FloatArray; readonly beta: FloatArray },
): number {
  const features = gamma.length;
  const { table, vectors } = fast;
  vectors.set(gamma);
  vectors.fill(0, features, 3 * features);
  const arrays = [placeOf(dy, 0), placeOf(x, 0), placeOf(dx, 0)];
  const bytes = features * 8;
  const places = [PLACE.table, PLACE.vectors, PLACE.vectors + bytes, PLACE.vectors + 2 * bytes];
  laneFor(fast, x).tanhGradientRows(...arrays, x.length / features, features, alpha, ...places);
  sums.beta.set(vectors.subarray(features, 2 * features));
  sums.gamma.set(vectors.subarray(2 * features, 3 * features));
  return table[0]!;
}
