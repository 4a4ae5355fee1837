/**
 * The number of elements of a range of axes.
 *
 * Formula: d_from · … · d_(to − 1)
 *
 * @param shape the lengths of the axes
 * @param from the first axis
 * @param to the axis after the last
 * @returns the product; 1 for an empty range
 */
export function countElements(shape: readonly number[], from: number, to = shape.length): number {
  let count = 1;
  for (let axis = from; axis < to; axis += 1) count *= shape[axis] ?? 1;
  return count;
}
