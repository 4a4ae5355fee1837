import type { Statistics } from '../moments.ts';
import { poolStatistics } from '../switchable-norm/pool-statistics.ts';
import { requireStatistics } from '../validation/require-statistics.ts';

/**
 * One batch's statistics from those of its parts, as Synchronized Batch Normalization shares them
 * between devices.
 *
 * Formula: μ = 1/k Σ μ_j, σ² = 1/k Σ (σ²_j + (μ_j − μ)²) over k parts of equal size
 *
 * `batchNormInference` normalizes each part with the result, and `batchNormBackward` takes it with
 * the whole batch.
 *
 * @param parts the statistics of each part, [C] each, of equal counts
 * @returns mean and variance [C] of all values, and their count
 * @throws TypeError if a part's statistics are not Float64Arrays
 * @throws RangeError if there is no part, or counts or channels differ
 * @example
 * const x = tensor([1, 2], [2, 1]);
 * const { statistics } = batchNormTraining(x);
 * const other = batchNormTraining(tensor([4, 5], [2, 1])).statistics;
 * synchronizeStatistics([statistics, other]).variance // => Float64Array.of(2.5)
 */
export function synchronizeStatistics(parts: readonly Statistics[]): Statistics {
  const [first] = parts;
  if (!first) throw new RangeError('parts must hold at least one: parts.length = 0');
  const channels = first.mean.length;
  for (const [j, part] of parts.entries()) {
    const { count, mean } = part;
    if (count !== first.count || mean.length !== channels) {
      throw new RangeError(
        `parts must have equal counts and channels: ${String(count)} values in ` +
          `${String(mean.length)} channels, expected ${String(first.count)} in ${String(channels)}`,
      );
    }
    requireStatistics(`parts[${j}]`, part, channels);
  }
  const all = {
    mean: Float64Array.from(parts.flatMap(({ mean }) => [...mean])),
    variance: Float64Array.from(parts.flatMap(({ variance }) => [...variance])),
    count: first.count,
  };
  const { mean, variance } = poolStatistics(all, parts.length, channels, 'examples');
  return { mean, variance, count: parts.length * first.count };
}
