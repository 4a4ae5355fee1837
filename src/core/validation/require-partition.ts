import type { Partition } from '../partition/partition.ts';
import { requireShape } from './require-shape.ts';

const LOOPS = ['blocks', 'repeats', 'rows', 'run'] as const;

/**
 * Checks that the loops of a partition visit every element of its shape once.
 *
 * @param partition which elements share statistics
 * @throws RangeError if a loop is not a positive integer, or the numbers do not fit together
 */
export function requirePartition(partition: Partition): void {
  const { sets, elementsPerSet, blocks, repeats, rows, run } = partition;
  for (const loop of LOOPS) {
    const times = partition[loop];
    if (Number.isSafeInteger(times) && times >= 1) continue;
    throw new RangeError(
      `partition.${loop} must be a positive integer: partition.${loop} = ${times}`,
    );
  }
  const size = requireShape('partition.shape', partition.shape);
  if (blocks * repeats * rows * run !== size) {
    throw new RangeError(
      `partition's loops must visit ${size} elements: blocks · repeats · rows · run = ` +
        `${blocks * repeats * rows * run}`,
    );
  }
  if (sets !== blocks * rows || elementsPerSet !== repeats * run) {
    throw new RangeError(
      `partition must have ${blocks * rows} sets of ${repeats * run} elements: ` +
        `sets = ${sets}, elementsPerSet = ${elementsPerSet}`,
    );
  }
}
