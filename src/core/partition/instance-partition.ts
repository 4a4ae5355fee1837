import { requireShape } from '../validation/require-shape.ts';
import { countElements } from './count-elements.ts';
import { partition, type Partition } from './partition.ts';

/**
 * Instance Normalization's sets: one for each example and channel, over the positions.
 *
 * Formula: S_nc = { (n, c, …) : all positions }, m = H · W on images
 *
 * @param shape [N, C, ...spatial], with at least one spatial axis: over [N, C] every set would be one
 *   number, and its result 0 (one who means that gives [N, C, 1])
 * @returns a partition into N · C sets
 * @throws RangeError if the shape has fewer than three axes or is not of positive integers
 * @example
 * instancePartition([8, 3, 5, 5]).elementsPerSet // => 25
 * @see Ulyanov et al. 2016, arXiv 1607.08022, equation (3)
 */
export function instancePartition(shape: readonly number[]): Partition {
  requireShape('shape', shape, 3);
  return partition(shape, [1, 1, countElements(shape, 0, 2), countElements(shape, 2)]);
}
