import type { Gradients } from '../kernel/backward.ts';
import type { Statistics } from '../moments.ts';
import { normalizeBackward, type BackwardOptions } from '../normalize-backward.ts';
import { channelParameters } from '../partition/parameter-layout.ts';
import { instancePartition } from '../partition/instance-partition.ts';
import type { Tensor } from '../tensor/tensor.ts';

/**
 * The backward step of Instance Normalization.
 *
 * Formula: dβ = Σ dy, dγ = Σ dy x̂ (over examples and positions);
 * dx = r (γ dy − 1/m Σ γ dy − x̂ · 1/m Σ γ dy x̂) (sums over the positions of each example and channel)
 *
 * @param dy the gradient of the output: x's shape
 * @param x [N, C, ...spatial], the input of the forward step
 * @param statistics what the forward step returned
 * @param options the forward step's options, and buffers
 * @returns dx with x's shape, dγ and dβ [C]
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * const x = tensor([1, 3], [1, 1, 2]);
 * const { statistics } = instanceNorm(x);
 * instanceNormBackward(tensor([5, 5], [1, 1, 2]), x, statistics).dx.data // => Float64Array.of(0, 0)
 * @see Ulyanov et al. 2016, arXiv 1607.08022, equation (3)
 */
export function instanceNormBackward(
  dy: Tensor,
  x: Tensor,
  statistics: Statistics,
  options: BackwardOptions = {},
): Gradients {
  return normalizeBackward(
    dy,
    x,
    statistics,
    instancePartition(x.shape),
    channelParameters(x.shape),
    options,
  );
}
