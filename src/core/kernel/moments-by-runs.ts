import type { Partition } from '../partition/partition.ts';
import type { FloatArray } from '../tensor/tensor.ts';
import { finishMoments } from './finish-moments.ts';
import { sumDifferences } from './sum-differences.ts';
import { sumSquares } from './sum-squares.ts';

/**
 * Means and variances, set after set: for partitions with long runs.
 *
 * Formula: see `moments`
 *
 * @param x the elements
 * @param partition which elements share statistics
 * @param mean receives one mean for each set
 * @param variance receives one variance for each set
 */
export function momentsByRuns(
  x: FloatArray,
  partition: Partition,
  mean: Float64Array,
  variance: Float64Array,
): void {
  const { sets, elementsPerSet, repeats, rows, run } = partition;
  const stride = rows * run;
  const sums = new Float64Array(2);
  for (let set = 0; set < sets; set += 1) {
    const block = Math.floor(set / rows);
    const start = block * repeats * stride + (set - block * rows) * run;
    const end = start + repeats * stride;
    const shift = Number.isFinite(x[start]) ? x[start]! : 0;
    let sum = 0;
    for (let i = start; i < end; i += stride) sum += sumDifferences(x, i, i + run, shift);
    const centre = shift + sum / elementsPerSet;
    sums.fill(0);
    for (let i = start; i < end; i += stride) sumSquares(x, i, i + run, centre, sums);
    finishMoments(set, centre, sums[0]!, sums[1]!, elementsPerSet, mean, variance);
  }
}
