import { normalize, type NormalizeOptions, type Normalized } from '../normalize.ts';
import { channelParameters } from '../partition/parameter-layout.ts';
import { channelPartition } from '../partition/channel-partition.ts';
import type { Tensor } from '../tensor/tensor.ts';

/**
 * Layer Normalization over channels only, at each example and position (ConvNeXt).
 *
 * Formula: y = γ (x − μ) / √(σ² + ε) + β with μ, σ² over the channels of each example and position
 *
 * @param x [N, C, ...spatial]
 * @param options γ and β [C], ε (1e-5 if left out), `out`
 * @returns y with x's shape, and the statistics, one for each example and position
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * channelLayerNorm(tensor([1, 10, 3, 30], [1, 2, 2]), { epsilon: 0 }).y.data // => Float64Array.of(-1, -1, 1, 1)
 * @see Liu et al. 2022, arXiv 2201.03545
 */
export function channelLayerNorm(x: Tensor, options: NormalizeOptions = {}): Normalized {
  return normalize(x, channelPartition(x.shape), channelParameters(x.shape), options);
}
