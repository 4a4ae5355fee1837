import type { Partition } from '../partition/partition.ts';
import type { FloatArray } from '../tensor/tensor.ts';
import { fastKernels } from '../wasm/fast-kernels.ts';
import { fastMoments, fastMomentsOfRuns } from '../wasm/fast-moments.ts';
import { momentsByColumns } from './moments-by-columns.ts';
import { momentsByRows } from './moments-by-rows.ts';
import { momentsByRuns } from './moments-by-runs.ts';

/** Below this length, sets are visited in memory order instead of one after the other. */
const SHORT_RUN = 8;

/**
 * Means and variances, by the kernel that fits.
 *
 * Formula: see `moments`
 *
 * @param x the elements
 * @param partition which elements share statistics
 * @param mean receives one mean for each set
 * @param variance receives one variance for each set
 * @param from the first set: not 0 only where each set is one run in the fast memory
 * @param to the set after the last, likewise
 */
export function momentsOfSets(
  x: FloatArray,
  partition: Partition,
  mean: Float64Array,
  variance: Float64Array,
  from = 0,
  to = partition.sets,
): void {
  const { repeats, run } = partition;
  const fast = fastKernels(run, x);
  if (fast === undefined) kernelFor(run)(x, partition, mean, variance);
  else if (repeats > 1) fastMoments(fast, x, partition, mean, variance);
  else fastMomentsOfRuns(fast, x, partition, mean, variance, from, to);
}

function kernelFor(run: number): typeof momentsByRuns {
  if (run === 1) return momentsByColumns;
  return run < SHORT_RUN ? momentsByRows : momentsByRuns;
}
