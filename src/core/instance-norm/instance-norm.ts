import { normalize, type NormalizeOptions, type Normalized } from '../normalize.ts';
import { channelParameters } from '../partition/parameter-layout.ts';
import { instancePartition } from '../partition/instance-partition.ts';
import type { Tensor } from '../tensor/tensor.ts';

/**
 * Instance Normalization: each channel of each example on its own.
 *
 * Formula: y = γ (x − μ) / √(σ² + ε) + β with μ, σ² over the positions of each example and channel
 *
 * @param x [N, C, ...spatial], with at least one spatial axis
 * @param options γ and β [C], ε (1e-5 if left out), `out`
 * @returns y with x's shape, and the statistics, one for each example and channel
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * instanceNorm(tensor([1, 3, 10, 30], [1, 2, 2]), { epsilon: 0 }).y.data // => Float64Array.of(-1, 1, -1, 1)
 * @see Ulyanov et al. 2016, arXiv 1607.08022, equation (3)
 */
export function instanceNorm(x: Tensor, options: NormalizeOptions = {}): Normalized {
  return normalize(x, instancePartition(x.shape), channelParameters(x.shape), options);
}
