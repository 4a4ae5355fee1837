import type { Statistics } from '../moments.ts';

/** The statistics of the three normalizations: [N · C], [N] and [C]. */
export interface ThreeStatistics {
  readonly instance: Statistics;
  readonly layer: Statistics;
  readonly batch: Statistics;
  /** Whether `batch` are running statistics: constants, through which no gradient flows. */
  readonly fixedBatch: boolean;
}

/**
 * The weighted statistics of each example and channel.
 *
 * Formula: μ = Σ w_k μ_k, σ² = Σ w′_k σ²_k over k = instance, layer, batch
 *
 * @param three the statistics
 * @param meanWeights w [3]
 * @param varianceWeights w′ [3]
 * @returns mean and variance [N · C]
 */
export function mixStatistics(
  { instance, layer, batch }: Omit<ThreeStatistics, 'fixedBatch'>,
  meanWeights: Float64Array,
  varianceWeights: Float64Array,
): { readonly mean: Float64Array; readonly variance: Float64Array } {
  const channels = batch.mean.length;
  const mix = (key: 'mean' | 'variance', weights: Float64Array) =>
    instance[key].map((value, nc) => {
      const [w0 = 0, w1 = 0, w2 = 0] = weights;
      const [n, c] = [Math.floor(nc / channels), nc % channels];
      return w0 * value + w1 * layer[key][n]! + w2 * batch[key][c]!; // n < N, c < C
    });
  return { mean: mix('mean', meanWeights), variance: mix('variance', varianceWeights) };
}
