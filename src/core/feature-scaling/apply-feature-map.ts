import { affine } from '../kernel/affine.ts';
import { apply } from '../kernel/apply.ts';
import { batchPartition } from '../partition/batch-partition.ts';
import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { requireDoubles } from '../validation/require-doubles.ts';
import { requireResult } from '../validation/require-result.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import type { FeatureMap } from './feature-scaling.ts';

/**
 * Scales a table with a map that was found on another: test data with the training data's map.
 *
 * Formula: y = (x − offset) / scale for each feature; NaN for 0 / 0 (scikit-learn takes a scale of 0
 * for 1)
 *
 * @param x [N, F, ...spatial]
 * @param map offset and scale [F]
 * @param options `out`
 * @returns y with x's shape
 * @throws TypeError if an array is not a Float32Array or Float64Array, or `out` has not x's type
 * @throws RangeError if a shape or length does not fit
 * @example
 * applyFeatureMap(tensor([7], [1, 1]), { offset: Float64Array.of(3), scale: Float64Array.of(2) }).data // => Float64Array.of(2)
 */
export function applyFeatureMap(
  x: Tensor,
  map: FeatureMap,
  options: { readonly out?: FloatArray | undefined } = {},
): Tensor {
  const partition = batchPartition(x.shape);
  requireTensor('x', x);
  requireDoubles('map.offset', map.offset, partition.sets);
  requireDoubles('map.scale', map.scale, partition.sets);
  const out = requireResult(x, options.out, { 'map.offset': map.offset, 'map.scale': map.scale });
  const reciprocal = map.scale.map((scale) => 1 / scale);
  const none = affine({ length: 1, inner: 1 }, x.data.length, undefined, undefined);
  apply(x.data, partition, map.offset, reciprocal, none, out);
  return { data: out, shape: x.shape };
}
