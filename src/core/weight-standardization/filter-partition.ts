import { layerPartition } from '../partition/layer-partition.ts';
import type { Partition } from '../partition/partition.ts';
import type { Tensor } from '../tensor/tensor.ts';
import { requireShape } from '../validation/require-shape.ts';
import { requireTensor } from '../validation/require-tensor.ts';

/**
 * The sets of a weight that are standardized: one for each output.
 *
 * @param w [outputs, ...]
 * @returns the partition
 * @throws TypeError if w does not hold a Float32Array or Float64Array
 * @throws RangeError if w has no axis but that of the outputs, or its shape is not valid
 */
export function filterPartition(w: Tensor): Partition {
  requireTensor('w', w);
  requireShape('w.shape', w.shape, 2);
  return layerPartition(w.shape);
}
