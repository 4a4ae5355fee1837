import type { Partition } from './partition.ts';

/**
 * The set that an element belongs to.
 *
 * Formula: a · rows + c for the element ((a · repeats + b) · rows + c) · run + d
 *
 * @param partition which elements share statistics
 * @param index the element's index in memory, from 0
 * @returns the index of its set, from 0
 * @throws RangeError if there is no such element
 * @example
 * setOf(batchPartition([2, 3]), 4) // => 1
 */
export function setOf(partition: Partition, index: number): number {
  const { blocks, repeats, rows, run } = partition;
  const size = blocks * repeats * rows * run;
  if (!Number.isInteger(index) || index < 0 || index >= size) {
    throw new RangeError(`index must be an integer from 0 to ${size - 1}: index = ${index}`);
  }
  const block = Math.floor(index / (repeats * rows * run));
  return block * rows + (Math.floor(index / run) % rows);
}
