import { backward, type Gradients } from '../kernel/backward.ts';
import { reciprocalDeviations } from '../kernel/reciprocal-deviations.ts';
import type { BackwardOptions } from '../normalize-backward.ts';
import { batchPartition } from '../partition/batch-partition.ts';
import { channelParameters } from '../partition/parameter-layout.ts';
import type { Tensor } from '../tensor/tensor.ts';
import { requireEpsilon } from '../validation/require-epsilon.ts';
import { requireStatistics } from '../validation/require-statistics.ts';
import type { RunningStatistics } from './initial-running.ts';

/**
 * The backward step of Batch Normalization with fixed statistics (inference, or a frozen layer).
 *
 * Formula: dβ = Σ dy, dγ = Σ dy x̂, dx = γ dy / √(running variance + ε)
 *
 * @param dy [N, C, ...spatial], the gradient of the output
 * @param x [N, C, ...spatial], the input of the forward step
 * @param running the running mean and variance, [C] each
 * @param options the forward step's γ [C] and ε, and buffers
 * @returns dx [N, C, ...spatial], dγ [C] and dβ [C]
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * const running = { mean: Float64Array.of(0), variance: Float64Array.of(4) };
 * const x = tensor([3], [1, 1]);
 * batchNormInferenceBackward(x, x, running, { epsilon: 0 }).dx.data // => Float64Array.of(1.5)
 */
export function batchNormInferenceBackward(
  dy: Tensor,
  x: Tensor,
  running: RunningStatistics,
  options: BackwardOptions = {},
): Gradients {
  const partition = batchPartition(x.shape);
  requireStatistics('running', running, partition.sets);
  const epsilon = requireEpsilon(options.epsilon ?? 1e-5);
  const step = {
    partition,
    parameters: channelParameters(x.shape),
    mean: running.mean,
    reciprocal: reciprocalDeviations(running.variance, epsilon),
    gamma: options.gamma,
    kept: { 'running.mean': running.mean, 'running.variance': running.variance },
    statistics: 'fixed',
  } as const;
  return backward(dy, x, step, options.out);
}
