import { requireTrailing } from '../validation/require-trailing.ts';
import { countElements } from './count-elements.ts';
import { partition, type Partition } from './partition.ts';

/**
 * Layer Normalization's sets: one for each index of the leading axes, over the trailing axes.
 *
 * Formula: with all axes but the first, S_n = { (n, …) }: m = C · H · W on images
 *
 * @param shape [N, ...features]
 * @param trailing how many axes at the end are normalized over: by default all but the first
 * @returns a partition into as many sets as the leading axes have elements
 * @throws RangeError if the shape is not of positive integers or `trailing` is not between 1 and
 *   its number of axes
 * @example
 * layerPartition([8, 3, 5, 5]).elementsPerSet // => 75
 * @see Ba et al. 2016, arXiv 1607.06450, equation (3); Wu & He 2018, arXiv 1803.08494, equation (4)
 */
export function layerPartition(
  shape: readonly number[],
  trailing: number = Math.max(1, shape.length - 1),
): Partition {
  requireTrailing(shape, trailing);
  const first = shape.length - trailing;
  return partition(shape, [countElements(shape, 0, first), 1, 1, countElements(shape, first)]);
}
