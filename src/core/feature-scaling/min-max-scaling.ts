import type { Tensor } from '../tensor/tensor.ts';
import { applyFeatureMap } from './apply-feature-map.ts';
import type { Scaled } from './feature-scaling.ts';
import { quantile, sortFeatures } from './order-statistics.ts';

/**
 * Min-max scaling: every feature from 0 to 1.
 *
 * Formula: y = (x − min) / (max − min)
 *
 * @param x [N, F]
 * @returns y with x's shape, offset = min and scale = max − min [F]
 * @throws TypeError if x does not hold a Float32Array or Float64Array
 * @throws RangeError if x has not two axes
 * @example
 * minMaxScaling(tensor([1, 2, 5], [3, 1])).y.data // => Float64Array.of(0, 0.25, 1)
 */
export function minMaxScaling(x: Tensor): Scaled {
  const sorted = sortFeatures(x);
  const offset = Float64Array.from(sorted, (indices) => quantile(x, indices, 0).value);
  const largest = Float64Array.from(sorted, (indices) => quantile(x, indices, 1).value);
  const scale = largest.map((value, feature) => value - offset[feature]!); // feature < F
  return { y: applyFeatureMap(x, { offset, scale }), offset, scale };
}
