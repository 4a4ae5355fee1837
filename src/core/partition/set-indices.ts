import type { Partition } from './partition.ts';
import { requirePartition } from '../validation/require-partition.ts';
import { setOf } from './set-of.ts';

/**
 * The set of every element, in memory order.
 *
 * @param partition which elements share statistics
 * @returns one set index for each element
 * @throws RangeError if the partition's loops do not fit its shape
 * @example
 * setIndices(batchPartition([2, 3])) // => Int32Array.of(0, 1, 2, 0, 1, 2)
 */
export function setIndices(partition: Partition): Int32Array {
  requirePartition(partition);
  const indices = new Int32Array(partition.sets * partition.elementsPerSet);
  for (let index = 0; index < indices.length; index += 1) indices[index] = setOf(partition, index);
  return indices;
}
