import { batchNormInference } from './batch-norm-inference.ts';
import type { NormalizeOptions, Normalized } from '../normalize.ts';
import type { Tensor } from '../tensor/tensor.ts';
import { maskedStatistics } from './masked-statistics.ts';

/**
 * Batch Normalization in training whose statistics leave padding out.
 *
 * Formula: μ, σ² over the positions that the mask keeps; y = γ (x − μ) / √(σ² + ε) + β at all
 * positions (as Keras and Flax; what stands at masked ones is for the next layer to ignore)
 *
 * @param x [N, C, ...spatial]
 * @param mask [N, ...spatial] as one list: 1 keeps a position, 0 leaves it out
 * @param options γ and β [C], ε (1e-5 if left out), and `out`
 * @returns y with x's shape, and the statistics [C]
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * maskedBatchNormTraining(tensor([1, 3, 0], [3, 1]), Uint8Array.of(1, 1, 0), { epsilon: 0 }).y.data // => Float64Array.of(-1, 1, -2)
 */
export function maskedBatchNormTraining(
  x: Tensor,
  mask: Uint8Array,
  options: NormalizeOptions = {},
): Normalized {
  const statistics = maskedStatistics(x, mask);
  return { y: batchNormInference(x, { ...options, running: statistics }), statistics };
}
