import type { Statistics } from '../moments.ts';
import { requireStatistics } from '../validation/require-statistics.ts';

/**
 * The mean over examples of Instance Normalization's statistics, for running ones.
 *
 * Formula: mean_c = 1/N Σ μ_nc, variance_c = 1/N Σ σ²_nc (not the variance of the pooled values)
 *
 * With `updateRunning` this is what PyTorch's track_running_stats does, and `batchNormInference`
 * uses the result.
 *
 * @param statistics of `instanceNorm`, [N · C] each
 * @param channels C
 * @returns statistics, [C] each, with the count of positions
 * @throws RangeError if C does not divide their number
 * @example
 * const { statistics } = instanceNorm(tensor([1, 3, 10, 30], [2, 1, 2]));
 * averageInstances(statistics, 1).mean // => Float64Array.of(11)
 */
export function averageInstances(statistics: Statistics, channels: number): Statistics {
  const sets = statistics.mean.length;
  requireStatistics('statistics', statistics, sets);
  if (!Number.isInteger(channels) || channels < 1 || sets % channels !== 0) {
    throw new RangeError(
      `channels must divide the number of statistics: channels = ${channels}, ` +
        `statistics.mean.length = ${sets}`,
    );
  }
  const average = (values: Float64Array) => {
    const sums = new Float64Array(channels);
    for (let set = 0; set < sets; set += 1) sums[set % channels]! += values[set]!; // set < sets
    return sums.map((sum) => sum / (sets / channels));
  };
  return {
    mean: average(statistics.mean),
    variance: average(statistics.variance),
    count: statistics.count,
  };
}
