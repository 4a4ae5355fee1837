import { requireShape } from '../validation/require-shape.ts';
import { countElements } from './count-elements.ts';
import { partition, type Partition } from './partition.ts';

/**
 * Group Normalization's sets: one for each example and group of neighbouring channels.
 *
 * Formula: S_ng = { (n, c, …) : floor(c / (C / G)) = g, all positions }, m = C / G · H · W
 *
 * @param shape [N, C, ...spatial]
 * @param groups G, a divisor of C
 * @returns a partition into N · G sets
 * @throws RangeError if the shape has fewer than two axes or is not of positive integers, or
 *   `groups` is not a positive integer that divides C
 * @example
 * groupPartition([8, 6, 5, 5], 3).elementsPerSet // => 50
 * @see Wu & He 2018, arXiv 1803.08494, equation (7)
 */
export function groupPartition(shape: readonly number[], groups: number): Partition {
  requireShape('shape', shape, 2);
  const [examples = 1, channels = 1] = shape;
  if (!Number.isInteger(groups) || groups < 1 || channels % groups !== 0) {
    throw new RangeError(`groups must divide C: groups = ${groups}, C = ${channels}`);
  }
  const run = (channels / groups) * countElements(shape, 2);
  return partition(shape, [1, 1, examples * groups, run]);
}
