import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { applyFeatureMap } from './apply-feature-map.ts';
import { featureExtremes } from './feature-extremes.ts';
import type { Scaled } from './feature-scaling.ts';

/**
 * Min-max scaling: every feature from 0 to 1.
 *
 * Formula: y = (x − min) / (max − min)
 *
 * @param x [N, F]
 * @param options `out`
 * @returns y with x's shape, offset = min and scale = max − min [F]
 * @throws TypeError if an array is not a Float32Array or Float64Array, or `out` has not x's type
 * @throws RangeError if x has not two axes, or `out` has not x's length
 * @example
 * minMaxScaling(tensor([1, 2, 5], [3, 1])).y.data // => Float64Array.of(0, 0.25, 1)
 */
export function minMaxScaling(
  x: Tensor,
  options: { readonly out?: FloatArray | undefined } = {},
): Scaled {
  const { least: offset, largest } = featureExtremes(x);
  const scale = largest.map((value, feature) => value - offset[feature]!); // feature < F
  return { y: applyFeatureMap(x, { offset, scale }, options), offset, scale };
}
