import type { Gradients } from '../kernel/backward.ts';
import type { Statistics } from '../moments.ts';
import { normalizeBackward, type BackwardOptions } from '../normalize-backward.ts';
import { channelParameters } from '../partition/parameter-layout.ts';
import { channelPartition } from '../partition/channel-partition.ts';
import type { Tensor } from '../tensor/tensor.ts';

/**
 * The backward step of channel-only Layer Normalization.
 *
 * Formula: dβ = Σ dy, dγ = Σ dy x̂ (over examples and positions);
 * dx = r (γ dy − 1/m Σ γ dy − x̂ · 1/m Σ γ dy x̂) (sums over the channels of each example and position)
 *
 * @param dy the gradient of the output: x's shape
 * @param x [N, C, ...spatial], the input of the forward step
 * @param statistics what the forward step returned
 * @param options the forward step's options, and buffers
 * @returns dx with x's shape, dγ and dβ [C]
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * const x = tensor([1, 10, 3, 30], [1, 2, 2]);
 * const { statistics } = channelLayerNorm(x);
 * channelLayerNormBackward(tensor([5, 6, 5, 6], [1, 2, 2]), x, statistics).dx.data // => Float64Array.of(0, 0, 0, 0)
 * @see Liu et al. 2022, arXiv 2201.03545
 */
export function channelLayerNormBackward(
  dy: Tensor,
  x: Tensor,
  statistics: Statistics,
  options: BackwardOptions = {},
): Gradients {
  return normalizeBackward(
    dy,
    x,
    statistics,
    channelPartition(x.shape),
    channelParameters(x.shape),
    options,
  );
}
