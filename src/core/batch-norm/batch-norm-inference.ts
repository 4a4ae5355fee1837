import { affine } from '../kernel/affine.ts';
import { apply } from '../kernel/apply.ts';
import { reciprocalDeviations } from '../kernel/reciprocal-deviations.ts';
import type { NormalizeOptions } from '../normalize.ts';
import { batchPartition } from '../partition/batch-partition.ts';
import { channelParameters } from '../partition/parameter-layout.ts';
import type { Tensor } from '../tensor/tensor.ts';
import { requireEpsilon } from '../validation/require-epsilon.ts';
import { requireResult } from '../validation/require-result.ts';
import { requireStatistics } from '../validation/require-statistics.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import type { RunningStatistics } from './initial-running.ts';

/** What inference needs besides the options of training. */
export interface InferenceOptions extends NormalizeOptions {
  /** The running mean and variance, [C] each. */
  readonly running: RunningStatistics;
}

/**
 * Batch Normalization in inference: with fixed statistics, each example on its own.
 *
 * Formula: y = γ (x − running mean) / √(running variance + ε) + β
 *
 * @param x [N, C, ...spatial]
 * @param options the running statistics, γ and β [C], ε (1e-5 if left out), and `out`
 * @returns y [N, C, ...spatial]
 * @throws TypeError if an array is not a Float32Array or Float64Array, or `out` has not x's type
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * const running = { mean: Float64Array.of(3), variance: Float64Array.of(4) };
 * batchNormInference(tensor([7], [1, 1]), { running, epsilon: 0 }).data // => Float64Array.of(2)
 * @see Ioffe & Szegedy 2015, arXiv 1502.03167, Algorithm 2
 */
export function batchNormInference(x: Tensor, options: InferenceOptions): Tensor {
  const partition = batchPartition(x.shape);
  requireTensor('x', x);
  requireStatistics('running', options.running, partition.sets);
  const epsilon = requireEpsilon(options.epsilon ?? 1e-5);
  const { mean, variance } = options.running;
  const parameters = channelParameters(x.shape);
  const scaleAndShift = affine(parameters, x.data.length, options.gamma, options.beta);
  const out = requireResult(x, options.out, {
    gamma: options.gamma,
    beta: options.beta,
    'running.mean': mean,
    'running.variance': variance,
  });
  const reciprocal = reciprocalDeviations(variance, epsilon);
  apply(x.data, partition, mean, reciprocal, scaleAndShift, out);
  return { data: out, shape: x.shape };
}
