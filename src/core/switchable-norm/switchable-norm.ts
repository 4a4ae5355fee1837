import { affine } from '../kernel/affine.ts';
import { apply } from '../kernel/apply.ts';
import { reciprocalDeviations } from '../kernel/reciprocal-deviations.ts';
import { moments, type Statistics } from '../moments.ts';
import type { NormalizeOptions } from '../normalize.ts';
import { instancePartition } from '../partition/instance-partition.ts';
import { channelParameters } from '../partition/parameter-layout.ts';
import type { RunningStatistics } from '../batch-norm/initial-running.ts';
import type { Tensor } from '../tensor/tensor.ts';
import { requireDoubles } from '../validation/require-doubles.ts';
import { requireEpsilon } from '../validation/require-epsilon.ts';
import { requireResult } from '../validation/require-result.ts';
import { requireStatistics } from '../validation/require-statistics.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import { mixStatistics } from './mix-statistics.ts';
import { poolStatistics } from './pool-statistics.ts';
import { softmax } from './softmax.ts';

/** The weights of the three normalizations, and inference's statistics. */
export interface SwitchableOptions extends NormalizeOptions {
  /** Logits of the means' weights: instance, layer, batch. All 0 (one third each) if left out. */
  readonly meanLogits?: Float64Array | undefined;
  /** Logits of the variances' weights: instance, layer, batch. */
  readonly varianceLogits?: Float64Array | undefined;
  /** In inference, what stands in for the batch's statistics, [C] each. */
  readonly running?: RunningStatistics | undefined;
}

/** What Switchable Normalization returns. */
export interface Switched {
  readonly y: Tensor;
  /** Of each example and channel [N · C]. */
  readonly instance: Statistics;
  /** Of each example [N]. */
  readonly layer: Statistics;
  /** Of each channel [C]; in inference the running ones. */
  readonly batch: Statistics;
  /** Whether `batch` are the running statistics, which are constants of the backward step. */
  readonly fixedBatch: boolean;
}

/**
 * Switchable Normalization: a learned mixture of Instance, Layer and Batch Normalization.
 *
 * Formula: y = γ (x − Σ w_k μ_k) / √(Σ w′_k σ²_k + ε) + β over k = instance, layer, batch, with
 * w = softmax(mean logits), w′ = softmax(variance logits)
 *
 * @param x [N, C, ...spatial], with at least one spatial axis
 * @param options both logits [3], γ and β [C], ε (1e-5 if left out), running statistics in
 *   inference, and `out`
 * @returns y with x's shape, and the three statistics
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * const instance = Float64Array.of(1000, 0, 0); // all weight on the first
 * const options = { meanLogits: instance, varianceLogits: instance, epsilon: 0 };
 * switchableNorm(tensor([1, 3, 10, 30], [1, 2, 2]), options).y.data // => Float64Array.of(-1, 1, -1, 1)
 * @see Luo et al. 2018, arXiv 1806.10779, equation (3)
 */
export function switchableNorm(x: Tensor, options: SwitchableOptions = {}): Switched {
  const partition = instancePartition(x.shape);
  requireTensor('x', x);
  const [examples = 1, channels = 1] = x.shape;
  const epsilon = requireEpsilon(options.epsilon ?? 1e-5);
  const zeros = new Float64Array(3);
  const { meanLogits = zeros, varianceLogits = zeros, running } = options;
  requireDoubles('meanLogits', meanLogits, 3);
  requireDoubles('varianceLogits', varianceLogits, 3);
  if (running !== undefined) requireStatistics('running', running, channels);
  const parameters = channelParameters(x.shape);
  const scaleAndShift = affine(parameters, x.data.length, options.gamma, options.beta);
  const out = requireResult(x, options.out, { gamma: options.gamma, beta: options.beta });
  const instance = moments(x, partition);
  const layer = poolStatistics(instance, examples, channels, 'channels');
  const own = poolStatistics(instance, examples, channels, 'examples');
  const batch = running === undefined ? own : { ...running, count: own.count };
  const { mean, variance } = mixStatistics(
    { instance, layer, batch },
    softmax(meanLogits),
    softmax(varianceLogits),
  );
  const reciprocal = reciprocalDeviations(variance, epsilon);
  apply(x.data, partition, mean, reciprocal, scaleAndShift, out);
  const fixedBatch = running !== undefined;
  return { y: { data: out, shape: x.shape }, instance, layer, batch, fixedBatch };
}
