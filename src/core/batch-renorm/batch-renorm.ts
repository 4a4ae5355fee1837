import type { RunningStatistics } from '../batch-norm/initial-running.ts';
import { affine } from '../kernel/affine.ts';
import { apply } from '../kernel/apply.ts';
import { reciprocalDeviations } from '../kernel/reciprocal-deviations.ts';
import { moments } from '../moments.ts';
import type { Normalized, NormalizeOptions } from '../normalize.ts';
import { batchPartition } from '../partition/batch-partition.ts';
import { channelParameters } from '../partition/parameter-layout.ts';
import type { Tensor } from '../tensor/tensor.ts';
import { requireEpsilon } from '../validation/require-epsilon.ts';
import { requireResult } from '../validation/require-result.ts';
import { requireStatistics } from '../validation/require-statistics.ts';
import { renormCorrections, type RenormCorrections } from './renorm-corrections.ts';

/** What Batch Renormalization needs besides Batch Normalization's options. */
export interface RenormOptions extends NormalizeOptions {
  /** The running mean and variance, [C] each. */
  readonly running: RunningStatistics;
  /** r stays between 1 / rMax and rMax; at least 1. */
  readonly rMax: number;
  /** d stays between −dMax and dMax; at least 0. */
  readonly dMax: number;
}

/**
 * Batch Renormalization in training: the batch's statistics, corrected towards the running ones.
 *
 * Formula: y = γ ((x − μ) / σ_B · r + d) + β with r = clip(σ_B / σ, 1 / rMax, rMax),
 * d = clip((μ_B − μ) / σ, −dMax, dMax), σ_B = √(batch variance + ε), σ = √(running variance + ε)
 *
 * With rMax = 1 and dMax = 0 it is Batch Normalization; without limits, its output is that of
 * inference. Running statistics move as Batch Normalization's do (`updateRunning`; the paper keeps a
 * running σ rather than σ²), after this step.
 *
 * @param x [N, C, ...spatial]
 * @param options the running statistics, the limits, γ and β [C], ε (1e-5 if left out), and `out`
 * @returns y with x's shape, the batch's statistics, and r and d [C]
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * const running = { mean: Float64Array.of(0), variance: Float64Array.of(1) };
 * batchRenorm(tensor([1, 5], [2, 1]), { running, rMax: 10, dMax: 10, epsilon: 0 }).y.data // => Float64Array.of(1, 5)
 * @see Ioffe 2017, arXiv 1702.03275, Algorithm 1
 */
export function batchRenorm(x: Tensor, options: RenormOptions): Normalized & RenormCorrections {
  const partition = batchPartition(x.shape);
  const statistics = moments(x, partition);
  const { running, rMax, dMax } = options;
  requireStatistics('running', running, partition.sets);
  const epsilon = requireEpsilon(options.epsilon ?? 1e-5);
  const { r, d } = renormCorrections(statistics, running, rMax, dMax, epsilon);
  const parameters = channelParameters(x.shape);
  const ones = new Float64Array(parameters.length).fill(1);
  const given = affine(parameters, x.data.length, options.gamma ?? ones, options.beta);
  const corrected = {
    ...given,
    gamma: given.gamma.map((gamma, channel) => gamma * r[channel]!), // channel < C
    beta: given.beta.map((beta, channel) => beta + given.gamma[channel]! * d[channel]!),
  };
  const out = requireResult(x, options.out, { gamma: options.gamma, beta: options.beta });
  const reciprocal = reciprocalDeviations(statistics.variance, epsilon);
  apply(x.data, partition, statistics.mean, reciprocal, corrected, out);
  return { y: { data: out, shape: x.shape }, statistics, r, d };
}
