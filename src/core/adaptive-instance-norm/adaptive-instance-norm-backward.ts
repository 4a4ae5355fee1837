import type { Statistics } from '../moments.ts';
import { normalizeBackward } from '../normalize-backward.ts';
import { countElements } from '../partition/count-elements.ts';
import { instancePartition } from '../partition/instance-partition.ts';
import { floatsLike } from '../tensor/floats-like.ts';
import type { Tensor } from '../tensor/tensor.ts';
import { requireEpsilon } from '../validation/require-epsilon.ts';
import { requireOutput } from '../validation/require-output.ts';
import { requireStatistics } from '../validation/require-statistics.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import { requireStyle } from './require-style.ts';

/**
 * The backward step of Adaptive Instance Normalization.
 *
 * Formula: dx as Instance Normalization's with γ = σ(s); dσ(s) = Σ dy x̂, dμ(s) = Σ dy;
 * ds = dμ(s) / m + dσ(s) (s − μ(s)) / (m σ(s)), m the style's positions; without the second term
 * where σ(s) = 0
 *
 * @param dy the gradient of the output: x's shape
 * @param x [N, C, ...spatial], the content of the forward step
 * @param style [N, C, ...spatial], its style
 * @param forward both statistics, as the forward step returned them
 * @param options the forward step's ε
 * @returns dx with x's shape and dstyle with the style's
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * const [x, style] = [tensor([1, 3], [1, 1, 2]), tensor([10, 30], [1, 1, 2])];
 * const forward = adaptiveInstanceNorm(x, style, { epsilon: 0 });
 * adaptiveInstanceNormBackward(tensor([1, 1], [1, 1, 2]), x, style, forward).dstyle.data // => Float64Array.of(1, 1)
 * @see Huang & Belongie 2017, arXiv 1703.06868
 */
export function adaptiveInstanceNormBackward(
  dy: Tensor,
  x: Tensor,
  style: Tensor,
  forward: { readonly statistics: Statistics; readonly styleStatistics: Statistics },
  options: { readonly epsilon?: number | undefined } = {},
): { readonly dx: Tensor; readonly dstyle: Tensor } {
  requireStyle(x, style);
  requireTensor('dy', dy, x.shape);
  requireOutput('dy.data', dy.data, x.data, x.data.length);
  const epsilon = requireEpsilon(options.epsilon ?? 1e-5);
  const partition = instancePartition(x.shape);
  const { statistics, styleStatistics } = forward;
  const m = countElements(style.shape, 2);
  requireStatistics('forward.statistics', statistics, partition.sets, partition.elementsPerSet);
  requireStatistics('forward.styleStatistics', styleStatistics, partition.sets, m);
  const sigma = styleStatistics.variance.map((variance) => Math.sqrt(variance + epsilon));
  const parameters = { length: partition.sets, inner: countElements(x.shape, 2) };
  // In double, so that the parameters' gradients are not rounded on their way to the style.
  const doubles = { data: Float64Array.from(dy.data), shape: dy.shape };
  const exact = { data: Float64Array.from(x.data), shape: x.shape };
  const { dx, dgamma, dbeta } = normalizeBackward(
    doubles,
    exact,
    statistics,
    partition,
    parameters,
    { gamma: sigma, epsilon },
  );
  const rounded = floatsLike(dy.data, dx.data.length);
  rounded.set(dx.data);
  const dstyle = floatsLike(style.data, style.data.length);
  for (let i = 0; i < dstyle.length; i += 1) {
    const set = Math.floor(i / m);
    // Without spread and ε the root of the variance has no slope; there it counts as 0.
    const slope = sigma[set] === 0 ? 0 : dgamma[set]! / sigma[set]!; // set < N · C
    dstyle[i] = (dbeta[set]! + slope * (style.data[i]! - styleStatistics.mean[set]!)) / m;
  }
  return {
    dx: { data: rounded, shape: x.shape },
    dstyle: { data: dstyle, shape: style.shape },
  };
}
