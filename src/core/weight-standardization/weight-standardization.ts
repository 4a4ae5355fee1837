import { affine } from '../kernel/affine.ts';
import { apply } from '../kernel/apply.ts';
import { moments, type Statistics } from '../moments.ts';
import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { requireApart } from '../validation/require-apart.ts';
import { requireOutput } from '../validation/require-output.ts';
import { filterDeviations, type StandardizationOptions } from './filter-deviations.ts';
import { filterPartition } from './filter-partition.ts';

/**
 * Weight Standardization: every filter with mean 0 and variance 1.
 *
 * Formula: ŵ = (w − μ) / s with s = √(σ² + ε) or √σ² + ε, σ² divided by m or m − 1, over each
 * output's weights
 *
 * @param w [outputs, ...]
 * @param options the divisor ('n' if left out), where ε stands ('inside' the root if left out), ε
 *   (1e-5 if left out), and `out`
 * @returns ŵ with w's shape, and the filters' statistics, their variance divided by m
 * @throws TypeError if an array is not a Float32Array or Float64Array, or `out` has not w's type
 * @throws RangeError if a shape or option is not valid, or m = 1 with divisor 'n-1'
 * @example
 * weightStandardization(tensor([1, 5], [1, 2]), { epsilon: 0 }).w.data // => Float64Array.of(-1, 1)
 * @see Qiao et al. 2019, arXiv 1903.10520, equation (5)
 */
export function weightStandardization(
  w: Tensor,
  options: StandardizationOptions & { readonly out?: FloatArray | undefined } = {},
): { readonly w: Tensor; readonly statistics: Statistics } {
  const partition = filterPartition(w);
  const statistics = moments(w, partition);
  const { deviation } = filterDeviations(statistics, options);
  const out = requireOutput('out', options.out, w.data, w.data.length);
  requireApart({ out: options.out }, { 'w.data': w.data });
  const reciprocal = deviation.map((value) => 1 / value);
  const none = affine({ length: 1, inner: 1 }, w.data.length, undefined, undefined);
  apply(w.data, partition, statistics.mean, reciprocal, none, out);
  return { w: { data: out, shape: w.shape }, statistics };
}
