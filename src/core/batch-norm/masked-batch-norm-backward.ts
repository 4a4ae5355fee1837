import { affine } from '../kernel/affine.ts';
import { gradientSums } from '../kernel/gradient-sums.ts';
import { reciprocalDeviations } from '../kernel/reciprocal-deviations.ts';
import { reduceGradient } from '../kernel/reduce-gradient.ts';
import type { Gradients } from '../kernel/backward.ts';
import type { Statistics } from '../moments.ts';
import type { BackwardOptions } from '../normalize-backward.ts';
import { batchPartition } from '../partition/batch-partition.ts';
import { channelParameters } from '../partition/parameter-layout.ts';
import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { requireEpsilon } from '../validation/require-epsilon.ts';
import { requireApart } from '../validation/require-apart.ts';
import { requireMask } from '../validation/require-mask.ts';
import { requireOutput } from '../validation/require-output.ts';
import { requireStatistics } from '../validation/require-statistics.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import { maskedInputGradient } from './masked-input-gradient.ts';

/**
 * The backward step of Batch Normalization with a mask.
 *
 * Formula: dx = r (γ dy − w (Σ γ dy / m + x̂ Σ γ dy x̂ / m)), w = 1 at the m kept positions and 0 at
 * others; all sums run over all positions
 *
 * Where the mask leaves a position out and its dy is 0, x counts for nothing, even NaN or infinite.
 *
 * @param dy [N, C, ...spatial], the gradient of the output
 * @param x [N, C, ...spatial], the input of the forward step
 * @param mask [N, ...spatial] as one list, the forward step's
 * @param statistics what the forward step returned
 * @param options the forward step's γ [C] and ε, and buffers
 * @returns dx with x's shape, dγ and dβ [C]
 * @throws TypeError if an array is not a Float32Array or Float64Array, types differ, or the mask is no
 *   Uint8Array
 * @throws RangeError if a shape or length does not fit, the statistics are of another mask, ε is
 *   negative or not finite, or a buffer shares memory with another array
 * @example
 * const [x, mask] = [tensor([1, 3, 0], [3, 1]), Uint8Array.of(1, 1, 0)];
 * const { statistics } = maskedBatchNormTraining(x, mask, { epsilon: 0 });
 * maskedBatchNormBackward(tensor([1, 1, 0], [3, 1]), x, mask, statistics, { epsilon: 0 }).dx.data // => Float64Array.of(0, 0, 0)
 */
export function maskedBatchNormBackward(
  dy: Tensor,
  x: Tensor,
  mask: Uint8Array,
  statistics: Statistics,
  options: BackwardOptions = {},
): Gradients {
  const partition = batchPartition(x.shape);
  const parameters = channelParameters(x.shape);
  const { length: channels, inner } = parameters;
  requireTensor('x', x);
  requireTensor('dy', dy, x.shape);
  requireOutput('dy.data', dy.data, x.data, x.data.length);
  const kept = requireMask(mask, x.data.length / channels);
  requireStatistics('statistics', statistics, channels, kept);
  const { out, gamma } = options;
  const { mean, variance } = statistics;
  requireApart(
    { 'out.dx': out?.dx, 'out.dgamma': out?.dgamma, 'out.dbeta': out?.dbeta },
    { 'dy.data': dy.data, 'x.data': x.data },
    { gamma, 'statistics.mean': mean, 'statistics.variance': variance },
  );
  const dx = requireOutput('out.dx', out?.dx, dy.data, dy.data.length);
  const dgamma = requireOutput('out.dgamma', out?.dgamma, dy.data, channels);
  const dbeta = requireOutput('out.dbeta', out?.dbeta, dy.data, channels);
  const epsilon = requireEpsilon(options.epsilon ?? 1e-5);
  const reciprocal = reciprocalDeviations(variance, epsilon);
  const ones = new Float64Array(channels).fill(1);
  const scale = affine(parameters, x.data.length, gamma ?? ones, undefined);
  const sums = gradientSums(channels, channels);
  const seen = withoutPadding(dy.data, x.data, mask, mean, inner);
  reduceGradient(dy.data, seen, partition, mean, reciprocal, scale, sums);
  const factors = { mean, reciprocal, gamma: scale.gamma, sums, count: statistics.count };
  maskedInputGradient(dy.data, seen, mask, inner, factors, dx);
  dgamma.set(sums.gamma);
  dbeta.set(sums.beta);
  return { dx: { data: dx, shape: x.shape }, dgamma, dbeta };
}

/** x with the channel's mean where padding without a gradient is not finite: 0 · NaN would be NaN. */
function withoutPadding(
  dy: FloatArray,
  x: FloatArray,
  mask: Uint8Array,
  mean: Float64Array,
  inner: number,
): FloatArray {
  const channels = mean.length;
  let seen = x;
  for (let row = 0, i = 0; i < x.length; row += 1) {
    const channel = row % channels;
    const first = ((row - channel) / channels) * inner - i;
    for (const end = i + inner; i < end; i += 1) {
      if (mask[first + i] !== 0 || Number.isFinite(x[i]) || dy[i] !== 0) continue;
      if (seen === x) seen = x.slice();
      seen[i] = mean[channel]!; // channel < C
    }
  }
  return seen;
}
