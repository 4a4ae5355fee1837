import { normalize, type NormalizeOptions, type Normalized } from '../normalize.ts';
import { channelParameters } from '../partition/parameter-layout.ts';
import { groupPartition } from '../partition/group-partition.ts';
import type { Tensor } from '../tensor/tensor.ts';
import type { GroupOptions } from './group-options.ts';
/**
 * Group Normalization: the channels of each example in G groups of neighbours.
 *
 * Formula: y = γ (x − μ) / √(σ² + ε) + β with μ, σ² over the group and all positions of each example
 *
 * @param x [N, C, ...spatial]
 * @param options `groups` G, a divisor of C; γ and β [C], ε (1e-5 if left out), `out`
 * @returns y with x's shape, and the statistics, one for each example and group
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * groupNorm(tensor([1, 3, 10, 30], [1, 4]), { groups: 2, epsilon: 0 }).y.data // => Float64Array.of(-1, 1, -1, 1)
 * @see Wu & He 2018, arXiv 1803.08494, equation (7)
 */
export function groupNorm(x: Tensor, options: NormalizeOptions & GroupOptions): Normalized {
  return normalize(x, groupPartition(x.shape, options.groups), channelParameters(x.shape), options);
}
