import { affine } from '../kernel/affine.ts';
import { apply } from '../kernel/apply.ts';
import { moments, type Statistics } from '../moments.ts';
import { batchPartition } from '../partition/batch-partition.ts';
import { channelParameters } from '../partition/parameter-layout.ts';
import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { requireResult } from '../validation/require-result.ts';

/**
 * Mean-only Batch Normalization, the companion of Weight Normalization.
 *
 * Formula: y = x − μ + β for each channel
 *
 * In inference it is `batchNormInference` with a running variance of 1 and ε = 0.
 *
 * @param x [N, C, ...spatial]
 * @param options β [C], and `out`
 * @returns y with x's shape, and the batch's statistics [C]
 * @throws TypeError if an array is not a Float32Array or Float64Array, or `out` has not x's type
 * @throws RangeError if a shape or length does not fit
 * @example
 * meanOnlyBatchNorm(tensor([1, 5], [2, 1])).y.data // => Float64Array.of(-2, 2)
 * @see Salimans & Kingma 2016, arXiv 1602.07868, section 4
 */
export function meanOnlyBatchNorm(
  x: Tensor,
  options: { readonly beta?: FloatArray | undefined; readonly out?: FloatArray | undefined } = {},
): { readonly y: Tensor; readonly statistics: Statistics } {
  const partition = batchPartition(x.shape);
  const statistics = moments(x, partition);
  const shift = affine(channelParameters(x.shape), x.data.length, undefined, options.beta);
  const out = requireResult(x, options.out, { beta: options.beta });
  const ones = new Float64Array(partition.sets).fill(1);
  apply(x.data, partition, statistics.mean, ones, shift, out);
  return { y: { data: out, shape: x.shape }, statistics };
}
