import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { applyFeatureMap } from './apply-feature-map.ts';
import type { Scaled } from './feature-scaling.ts';
import { quantile, sortFeatures } from './order-statistics.ts';

/**
 * Robust scaling: by median and quartiles, which outliers do not move.
 *
 * Formula: y = (x − median) / (q₀.₇₅ − q₀.₂₅), quantiles by linear interpolation
 *
 * @param x [N, F]
 * @param options `out`
 * @returns y with x's shape, offset = median and scale = interquartile range [F]
 * @throws TypeError if an array is not a Float32Array or Float64Array, or `out` has not x's type
 * @throws RangeError if x has not two axes, or `out` has not x's length
 * @example
 * robustScaling(tensor([1, 2, 3, 4, 1000], [5, 1])).y.data // => Float64Array.of(-1, -0.5, 0, 0.5, 498.5)
 */
export function robustScaling(
  x: Tensor,
  options: { readonly out?: FloatArray | undefined } = {},
): Scaled {
  const sorted = sortFeatures(x);
  const offset = Float64Array.from(sorted, (indices) => quantile(x, indices, 0.5).value);
  const scale = Float64Array.from(
    sorted,
    (indices) => quantile(x, indices, 0.75).value - quantile(x, indices, 0.25).value,
  );
  return { y: applyFeatureMap(x, { offset, scale }, options), offset, scale };
}
