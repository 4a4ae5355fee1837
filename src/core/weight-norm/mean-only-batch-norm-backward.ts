import type { GradientBuffers } from '../kernel/backward.ts';
import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { requireApart } from '../validation/require-apart.ts';
import { requireOutput } from '../validation/require-output.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import { meanOnlyBatchNorm } from './mean-only-batch-norm.ts';

/**
 * The backward step of mean-only Batch Normalization.
 *
 * Formula: dβ = Σ dy, dx = dy − 1/m Σ dy: dy with its own mean taken away
 *
 * @param dy [N, C, ...spatial], the gradient of the output
 * @param options buffers
 * @returns dx with dy's shape and dβ [C]
 * @throws TypeError if dy does not hold a Float32Array or Float64Array, or a buffer has not its type
 * @throws RangeError if its shape has fewer than two axes, or a buffer does not fit
 * @example
 * meanOnlyBatchNormBackward(tensor([1, 5], [2, 1])).dx.data // => Float64Array.of(-2, 2)
 * @see Salimans & Kingma 2016, arXiv 1602.07868, section 4
 */
export function meanOnlyBatchNormBackward(
  dy: Tensor,
  options: { readonly out?: Pick<GradientBuffers, 'dx' | 'dbeta'> | undefined } = {},
): { readonly dx: Tensor; readonly dbeta: FloatArray } {
  requireTensor('dy', dy);
  const { out } = options;
  const dbeta = requireOutput('out.dbeta', out?.dbeta, dy.data, dy.shape[1] ?? 1);
  requireApart({ 'out.dx': out?.dx, 'out.dbeta': out?.dbeta }, { 'dy.data': dy.data });
  const { y: dx, statistics } = meanOnlyBatchNorm(dy, { out: out?.dx });
  dbeta.set(statistics.mean.map((value) => value * statistics.count));
  return { dx, dbeta };
}
