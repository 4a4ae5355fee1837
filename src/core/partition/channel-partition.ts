import { requireShape } from '../validation/require-shape.ts';
import { countElements } from './count-elements.ts';
import { partition, type Partition } from './partition.ts';

/**
 * The channel-only Layer Normalization's sets: one for each example and position, over channels.
 *
 * Formula: S_nhw = { (n, c, h, w) : all c }, m = C
 *
 * @param shape [N, C, ...spatial]
 * @returns a partition into N · H · W sets
 * @throws RangeError if the shape has fewer than two axes or is not of positive integers
 * @example
 * channelPartition([8, 3, 5, 5]).sets // => 200
 * @see Liu et al. 2022, arXiv 2201.03545 (ConvNeXt)
 */
export function channelPartition(shape: readonly number[]): Partition {
  requireShape('shape', shape, 2);
  const [examples = 1, channels = 1] = shape;
  return partition(shape, [examples, channels, countElements(shape, 2), 1]);
}
