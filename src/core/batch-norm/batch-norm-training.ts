import { normalize, type NormalizeOptions, type Normalized } from '../normalize.ts';
import { batchPartition } from '../partition/batch-partition.ts';
import { channelParameters } from '../partition/parameter-layout.ts';
import type { Tensor } from '../tensor/tensor.ts';

/**
 * Batch Normalization in training: with the batch's own mean and variance.
 *
 * Formula: μ = 1/B Σ x_i (1), σ² = 1/B Σ (x_i − μ)² (2), y = γ (x − μ) / √(σ² + ε) + β, for each
 * channel; on images the sums run over B · H · W values
 *
 * @param x [N, C, ...spatial]
 * @param options γ and β [C], ε (1e-5 if left out; PyTorch and Flax 1e-5, Keras 1e-3), and `out`
 * @returns y [N, C, ...spatial] and the batch's statistics [C], its variance divided by m
 * @throws TypeError if an array is not a Float32Array or Float64Array, or `out` has not x's type
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * batchNormTraining(tensor([7], [1, 1]), { beta: Float64Array.of(2) }).y.data // => Float64Array.of(2)
 * @see Ioffe & Szegedy 2015, arXiv 1502.03167, Algorithm 1
 */
export function batchNormTraining(x: Tensor, options: NormalizeOptions = {}): Normalized {
  return normalize(x, batchPartition(x.shape), channelParameters(x.shape), options);
}
