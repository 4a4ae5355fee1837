import { affine } from '../kernel/affine.ts';
import type { GradientBuffers, Gradients } from '../kernel/backward.ts';
import { gradientSums } from '../kernel/gradient-sums.ts';
import { reciprocalDeviations } from '../kernel/reciprocal-deviations.ts';
import { reduceGradient } from '../kernel/reduce-gradient.ts';
import { instancePartition } from '../partition/instance-partition.ts';
import { channelParameters } from '../partition/parameter-layout.ts';
import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { requireApart } from '../validation/require-apart.ts';
import { requireDoubles } from '../validation/require-doubles.ts';
import { requireEpsilon } from '../validation/require-epsilon.ts';
import { requireOutput } from '../validation/require-output.ts';
import { requireStatistics } from '../validation/require-statistics.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import { mixStatistics, type ThreeStatistics } from './mix-statistics.ts';
import { softmax } from './softmax.ts';
import { logitGradient, totals } from './statistics-gradient.ts';

/** The forward step's parameters and buffers for the gradients. */
export interface SwitchableBackwardOptions {
  readonly gamma?: FloatArray | undefined;
  readonly epsilon?: number | undefined;
  readonly meanLogits?: Float64Array | undefined;
  readonly varianceLogits?: Float64Array | undefined;
  readonly out?: GradientBuffers | undefined;
}

/** The gradients of a loss by input, affine parameters and logits. */
export interface SwitchableGradients extends Gradients {
  readonly dmeanLogits: Float64Array;
  readonly dvarianceLogits: Float64Array;
}

/**
 * The backward step of Switchable Normalization, in training or in inference.
 *
 * Formula: dμ = −r Σ γ dy, dσ² = −½ r² Σ γ dy x̂ for each example and channel; these reach x through
 * every statistic by its weight (not through running statistics, which are constants), and the logits
 * through softmax
 *
 * @param dy the gradient of the output: x's shape
 * @param x [N, C, ...spatial], the input of the forward step
 * @param forward the three statistics, as the forward step returned them
 * @param options the forward step's γ [C], ε and logits [3], and buffers
 * @returns dx with x's shape, dγ and dβ [C], and the gradients of both logits [3]
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * const x = tensor([1, 3], [1, 1, 2]);
 * switchableNormBackward(tensor([1, 1], [1, 1, 2]), x, switchableNorm(x)).dx.data // => Float64Array.of(0, 0)
 * @see Luo et al. 2018, arXiv 1806.10779, appendix
 */
export function switchableNormBackward(
  dy: Tensor,
  x: Tensor,
  forward: ThreeStatistics,
  options: SwitchableBackwardOptions = {},
): SwitchableGradients {
  const partition = instancePartition(x.shape);
  const [examples = 1, channels = 1] = x.shape;
  requireTensor('x', x);
  requireTensor('dy', dy, x.shape);
  requireOutput('dy.data', dy.data, x.data, x.data.length);
  const { sets, elementsPerSet: m } = partition;
  requireStatistics('forward.instance', forward.instance, sets, m);
  requireStatistics('forward.layer', forward.layer, examples, m * channels);
  requireStatistics('forward.batch', forward.batch, channels, m * examples);
  const epsilon = requireEpsilon(options.epsilon ?? 1e-5);
  const zeros = new Float64Array(3);
  const { meanLogits = zeros, varianceLogits = zeros, out } = options;
  requireDoubles('meanLogits', meanLogits, 3);
  requireDoubles('varianceLogits', varianceLogits, 3);
  requireApart(
    { 'out.dx': out?.dx, 'out.dgamma': out?.dgamma, 'out.dbeta': out?.dbeta },
    { 'dy.data': dy.data, 'x.data': x.data },
    { gamma: options.gamma },
  );
  const meanWeights = softmax(meanLogits);
  const varianceWeights = softmax(varianceLogits);
  const { mean, variance } = mixStatistics(forward, meanWeights, varianceWeights);
  const reciprocal = reciprocalDeviations(variance, epsilon);
  const ones = new Float64Array(channels).fill(1);
  const layout = channelParameters(x.shape);
  const scale = affine(layout, x.data.length, options.gamma ?? ones, undefined);
  const sums = gradientSums(partition.sets, channels);
  reduceGradient(dy.data, x.data, partition, mean, reciprocal, scale, sums);
  const dmean = sums.setGradient.map((sum, nc) => -reciprocal[nc]! * sum); // nc < N · C
  const dvariance = sums.setProduct.map(
    (sum, nc) => -0.5 * reciprocal[nc]! * reciprocal[nc]! * sum,
  );
  const dx = requireOutput('out.dx', out?.dx, dy.data, dy.data.length);
  const gradients = { reciprocal, gamma: scale.gamma, dmean, dvariance };
  inputGradients(dy.data, x.data, forward, meanWeights, varianceWeights, gradients, dx);
  const dgamma = requireOutput('out.dgamma', out?.dgamma, dy.data, channels);
  const dbeta = requireOutput('out.dbeta', out?.dbeta, dy.data, channels);
  dgamma.set(sums.gamma);
  dbeta.set(sums.beta);
  return {
    dx: { data: dx, shape: x.shape },
    dgamma,
    dbeta,
    dmeanLogits: logitGradient(forward, 'mean', dmean, meanWeights),
    dvarianceLogits: logitGradient(forward, 'variance', dvariance, varianceWeights),
  };
}

interface StatisticsGradients {
  readonly reciprocal: Float64Array;
  readonly gamma: Float64Array;
  readonly dmean: Float64Array;
  readonly dvariance: Float64Array;
}

function inputGradients(
  dy: FloatArray,
  x: FloatArray,
  { instance, layer, batch, fixedBatch }: ThreeStatistics,
  [w0 = 0, w1 = 0, wBatch = 0]: Float64Array,
  [v0 = 0, v1 = 0, vBatch = 0]: Float64Array,
  { reciprocal, gamma, dmean, dvariance }: StatisticsGradients,
  dx: FloatArray,
): void {
  const channels = batch.mean.length;
  const [w2, v2] = fixedBatch ? [0, 0] : [wBatch, vBatch];
  const means = totals(dmean, channels);
  const variances = totals(dvariance, channels);
  for (let nc = 0, i = 0; nc < dmean.length; nc += 1) {
    const [n, c] = [Math.floor(nc / channels), nc % channels]; // nc < N · C
    const scale = gamma[c]! * reciprocal[nc]!;
    const shift =
      (w0 * dmean[nc]!) / instance.count +
      (w1 * means.layer[n]!) / layer.count +
      (w2 * means.batch[c]!) / batch.count;
    const a = (2 * v0 * dvariance[nc]!) / instance.count;
    const b = (2 * v1 * variances.layer[n]!) / layer.count;
    const d = (2 * v2 * variances.batch[c]!) / batch.count;
    for (const end = i + instance.count; i < end; i += 1) {
      const value = x[i]!;
      const pull =
        a * (value - instance.mean[nc]!) +
        b * (value - layer.mean[n]!) +
        d * (value - batch.mean[c]!);
      dx[i] = scale * dy[i]! + shift + pull;
    }
  }
}
