import type { Statistics } from '../moments.ts';

/**
 * Layer's or batch's statistics from those of each example and channel.
 *
 * Formula: μ = mean of μ_nc, σ² = mean of σ²_nc + mean of (μ_nc − μ)²; nothing cancels
 *
 * @param instance [N · C]
 * @param examples N
 * @param channels C
 * @param over what is averaged over: 'channels' gives [N], 'examples' gives [C]
 * @returns the statistics
 */
export function poolStatistics(
  instance: Statistics,
  examples: number,
  channels: number,
  over: 'channels' | 'examples',
): Statistics {
  const sets = over === 'channels' ? examples : channels;
  const size = over === 'channels' ? channels : examples;
  const mean = new Float64Array(sets);
  const variance = new Float64Array(sets);
  const setOf = (nc: number) => (over === 'channels' ? Math.floor(nc / channels) : nc % channels);
  for (let nc = 0; nc < instance.mean.length; nc += 1) {
    mean[setOf(nc)]! += instance.mean[nc]! / size; // nc < N · C, setOf(nc) < sets
  }
  for (let nc = 0; nc < instance.mean.length; nc += 1) {
    const difference = instance.mean[nc]! - mean[setOf(nc)]!;
    variance[setOf(nc)]! += (instance.variance[nc]! + difference * difference) / size;
  }
  return { mean, variance, count: instance.count * size };
}
