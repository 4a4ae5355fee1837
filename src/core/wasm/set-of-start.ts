import type { Partition } from '../partition/partition.ts';

/** The set of the element at an index that is known to be in range. */
export function setOfStart({ repeats, rows, run }: Partition, index: number): number {
  const row = Math.floor(index / run);
  return Math.floor(row / (repeats * rows)) * rows + (row % rows);
}
