import { moments, type Statistics } from '../moments.ts';
import { normalize, type Normalized } from '../normalize.ts';
import { countElements } from '../partition/count-elements.ts';
import { instancePartition } from '../partition/instance-partition.ts';
import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { requireApart } from '../validation/require-apart.ts';
import { requireEpsilon } from '../validation/require-epsilon.ts';
import { requireStyle } from './require-style.ts';

/** ε and the buffer for the result. */
export interface AdaptiveOptions {
  /** ε, added to both variances under the root; 1e-5 if left out. */
  readonly epsilon?: number | undefined;
  readonly out?: FloatArray | undefined;
}

/**
 * Adaptive Instance Normalization: a content with the mean and deviation of a style.
 *
 * Formula: y = σ(s) (x − μ(x)) / σ(x) + μ(s) for each example and channel, σ = √(variance + ε)
 *
 * @param x [N, C, ...spatial], the content, with at least one spatial axis
 * @param style [N, C, ...spatial]; its spatial axes may differ
 * @param options ε (1e-5 if left out), and `out`
 * @returns y with x's shape, the content's statistics and the style's [N · C]
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * adaptiveInstanceNorm(tensor([1, 3], [1, 1, 2]), tensor([10, 30], [1, 1, 2]), { epsilon: 0 }).y.data // => Float64Array.of(10, 30)
 * @see Huang & Belongie 2017, arXiv 1703.06868, equation (8)
 */
export function adaptiveInstanceNorm(
  x: Tensor,
  style: Tensor,
  options: AdaptiveOptions = {},
): Normalized & { readonly styleStatistics: Statistics } {
  requireStyle(x, style);
  const epsilon = requireEpsilon(options.epsilon ?? 1e-5);
  const partition = instancePartition(x.shape);
  requireApart({ out: options.out }, { 'x.data': x.data }, { 'style.data': style.data });
  const styleStatistics = moments(style, instancePartition(style.shape));
  const parameters = { length: partition.sets, inner: countElements(x.shape, 2) };
  const gamma = styleStatistics.variance.map((variance) => Math.sqrt(variance + epsilon));
  const normalized = normalize(x, partition, parameters, {
    gamma,
    beta: styleStatistics.mean,
    epsilon,
    out: options.out,
  });
  return { ...normalized, styleStatistics };
}
