import { moments } from '../moments.ts';
import { batchPartition } from '../partition/batch-partition.ts';
import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { floatsLike } from '../tensor/floats-like.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import { meanOnlyBatchNorm } from './mean-only-batch-norm.ts';

/**
 * The backward step of mean-only Batch Normalization.
 *
 * Formula: dβ = Σ dy, dx = dy − 1/m Σ dy: dy with its own mean taken away
 *
 * @param dy [N, C, ...spatial], the gradient of the output
 * @returns dx with dy's shape and dβ [C]
 * @throws TypeError if dy does not hold a Float32Array or Float64Array
 * @throws RangeError if its shape has fewer than two axes
 * @example
 * meanOnlyBatchNormBackward(tensor([1, 5], [2, 1])).dx.data // => Float64Array.of(-2, 2)
 * @see Salimans & Kingma 2016, arXiv 1602.07868, section 4
 */
export function meanOnlyBatchNormBackward(dy: Tensor): {
  readonly dx: Tensor;
  readonly dbeta: FloatArray;
} {
  requireTensor('dy', dy);
  const { mean, count } = moments(dy, batchPartition(dy.shape));
  const dbeta = floatsLike(dy.data, mean.length);
  dbeta.set(mean.map((value) => value * count));
  return { dx: meanOnlyBatchNorm(dy).y, dbeta };
}
