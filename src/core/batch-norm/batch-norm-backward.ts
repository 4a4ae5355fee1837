import type { Gradients } from '../kernel/backward.ts';
import type { Statistics } from '../moments.ts';
import { normalizeBackward, type BackwardOptions } from '../normalize-backward.ts';
import { batchPartition } from '../partition/batch-partition.ts';
import { channelParameters } from '../partition/parameter-layout.ts';
import type { Tensor } from '../tensor/tensor.ts';

/**
 * The backward step of Batch Normalization in training.
 *
 * Formula: dβ = Σ dy, dγ = Σ dy x̂, dx = γ / √(σ² + ε) · (dy − 1/m Σ dy − x̂ · 1/m Σ dy x̂), for
 * each channel
 *
 * @param dy [N, C, ...spatial], the gradient of the output
 * @param x [N, C, ...spatial], the input of the forward step
 * @param statistics the batch's, as the forward step returned them
 * @param options the forward step's γ [C] and ε, and buffers
 * @returns dx [N, C, ...spatial], dγ [C] and dβ [C]
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * const x = tensor([7], [1, 1]);
 * const { statistics } = batchNormTraining(x);
 * batchNormBackward(tensor([5], [1, 1]), x, statistics).dx.data // => Float64Array.of(0)
 * @see Ioffe & Szegedy 2015, arXiv 1502.03167, section 3
 */
export function batchNormBackward(
  dy: Tensor,
  x: Tensor,
  statistics: Statistics,
  options: BackwardOptions = {},
): Gradients {
  return normalizeBackward(
    dy,
    x,
    statistics,
    batchPartition(x.shape),
    channelParameters(x.shape),
    options,
  );
}
