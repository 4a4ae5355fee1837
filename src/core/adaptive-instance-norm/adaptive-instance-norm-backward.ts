import { affine } from '../kernel/affine.ts';
import { apply } from '../kernel/apply.ts';
import { gradientSums } from '../kernel/gradient-sums.ts';
import { gradients } from '../kernel/gradients.ts';
import { reciprocalDeviations } from '../kernel/reciprocal-deviations.ts';
import type { Statistics } from '../moments.ts';
import { countElements } from '../partition/count-elements.ts';
import { instancePartition } from '../partition/instance-partition.ts';
import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { requireApart } from '../validation/require-apart.ts';
import { requireEpsilon } from '../validation/require-epsilon.ts';
import { requireOutput } from '../validation/require-output.ts';
import { requireStatistics } from '../validation/require-statistics.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import { requireStyle } from './require-style.ts';

/** The forward step's ε, and buffers for both gradients. */
export interface AdaptiveBackwardOptions {
  readonly epsilon?: number | undefined;
  /** As `GradientBuffers`: `dx` may be dy's or x's own data, `dstyle` shares no memory with anything. */
  readonly out?:
    { readonly dx?: FloatArray | undefined; readonly dstyle?: FloatArray | undefined } | undefined;
}

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
 * @param options the forward step's ε, and buffers
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
  options: AdaptiveBackwardOptions = {},
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
  const { out } = options;
  const dx = requireOutput('out.dx', out?.dx, dy.data, dy.data.length);
  const dstyle = requireOutput('out.dstyle', out?.dstyle, style.data, style.data.length);
  requireApart(
    { 'out.dx': out?.dx, 'out.dstyle': out?.dstyle },
    { 'dy.data': dy.data, 'x.data': x.data },
    { 'style.data': style.data },
  );
  const { mean, variance } = statistics;
  const sigma = styleStatistics.variance.map((value) => Math.sqrt(value + epsilon));
  const reciprocal = reciprocalDeviations(variance, epsilon);
  const inner = countElements(x.shape, 2);
  const sets = { length: partition.sets, inner };
  const scale = affine(sets, x.data.length, sigma, undefined);
  const sums = gradientSums(partition.sets, partition.sets);
  gradients(dy.data, x.data, partition, mean, reciprocal, scale, sums, dx);
  // Without spread and ε the root of the variance has no slope; there it counts as 0.
  const slope = sigma.map((value, set) => (value === 0 ? 0 : sums.gamma[set]! / value / m));
  const shift = sums.beta.map((value) => value / m);
  const ofStyle = affine({ length: partition.sets, inner: m }, style.data.length, undefined, shift);
  const stylePartition = instancePartition(style.shape);
  apply(style.data, stylePartition, styleStatistics.mean, slope, ofStyle, dstyle);
  return { dx: { data: dx, shape: x.shape }, dstyle: { data: dstyle, shape: style.shape } };
}
