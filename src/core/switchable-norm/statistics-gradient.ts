import type { ThreeStatistics } from './mix-statistics.ts';

/**
 * Sums of a gradient [N · C] over channels and over examples.
 *
 * @param gradient [N · C]
 * @param channels C
 * @returns [N] and [C]
 */
export function totals(
  gradient: Float64Array,
  channels: number,
): { readonly layer: Float64Array; readonly batch: Float64Array } {
  const layer = new Float64Array(gradient.length / channels);
  const batch = new Float64Array(channels);
  for (let nc = 0; nc < gradient.length; nc += 1) {
    layer[Math.floor(nc / channels)]! += gradient[nc]!; // nc < N · C
    batch[nc % channels]! += gradient[nc]!;
  }
  return { layer, batch };
}

/**
 * The gradient of the logits of the means' or the variances' weights.
 *
 * Formula: dw_k = Σ d s_k (s the statistic), dz_k = w_k (dw_k − Σ w_j dw_j)
 *
 * @param three the statistics
 * @param key which of them
 * @param gradient of the mixed statistic [N · C]
 * @param weights w [3]
 * @returns dz [3]
 */
export function logitGradient(
  three: ThreeStatistics,
  key: 'mean' | 'variance',
  gradient: Float64Array,
  weights: Float64Array,
): Float64Array {
  const channels = three.batch.mean.length;
  const dw = new Float64Array(3);
  for (let nc = 0; nc < gradient.length; nc += 1) {
    const d = gradient[nc]!; // nc < N · C
    dw[0]! += d * three.instance[key][nc]!;
    dw[1]! += d * three.layer[key][Math.floor(nc / channels)]!;
    dw[2]! += d * three.batch[key][nc % channels]!;
  }
  const average = dw.reduce((sum, value, k) => sum + value * weights[k]!, 0); // k < 3
  return dw.map((value, k) => weights[k]! * (value - average));
}
