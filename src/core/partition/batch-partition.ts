import { requireShape } from '../validation/require-shape.ts';
import { countElements } from './count-elements.ts';
import { partition, type Partition } from './partition.ts';

/**
 * Batch Normalization's sets: one for each channel, over all examples and positions.
 *
 * Formula: S_c = { (n, c, …) : all n, all positions }, m = B · H · W on images
 *
 * @param shape [N, C, ...spatial]
 * @returns a partition into C sets
 * @throws RangeError if the shape has fewer than two axes or is not of positive integers
 * @example
 * batchPartition([8, 3, 5, 5]).elementsPerSet // => 200
 * @see Ioffe & Szegedy 2015, arXiv 1502.03167, section 3.2
 */
export function batchPartition(shape: readonly number[]): Partition {
  requireShape('shape', shape, 2);
  const [examples = 1, channels = 1] = shape;
  return partition(shape, [1, examples, channels, countElements(shape, 2)]);
}
