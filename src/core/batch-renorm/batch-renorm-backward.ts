import { backward, type Gradients } from '../kernel/backward.ts';
import { reciprocalDeviations } from '../kernel/reciprocal-deviations.ts';
import type { Statistics } from '../moments.ts';
import type { BackwardOptions } from '../normalize-backward.ts';
import { batchPartition } from '../partition/batch-partition.ts';
import { channelParameters } from '../partition/parameter-layout.ts';
import type { Tensor } from '../tensor/tensor.ts';
import { requireDoubles } from '../validation/require-doubles.ts';
import { requireEpsilon } from '../validation/require-epsilon.ts';
import { requireFloats } from '../validation/require-floats.ts';
import { requireStatistics } from '../validation/require-statistics.ts';
import type { RenormCorrections } from './renorm-corrections.ts';

/**
 * The backward step of Batch Renormalization: r and d are constants.
 *
 * Formula: that of Batch Normalization with γ r for γ; dγ = Σ dy (x̂ r + d), dβ = Σ dy
 *
 * @param dy [N, C, ...spatial], the gradient of the output
 * @param x [N, C, ...spatial], the input of the forward step
 * @param forward the batch's statistics, r and d, as the forward step returned them
 * @param options the forward step's γ [C] and ε, and buffers
 * @returns dx [N, C, ...spatial], dγ [C] and dβ [C]
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * const running = { mean: Float64Array.of(0), variance: Float64Array.of(1) };
 * const x = tensor([1, 5], [2, 1]);
 * const forward = batchRenorm(x, { running, rMax: 10, dMax: 10, epsilon: 0 });
 * batchRenormBackward(tensor([1, 1], [2, 1]), x, forward, { epsilon: 0 }).dgamma // => Float64Array.of(6)
 * @see Ioffe 2017, arXiv 1702.03275, section 3
 */
export function batchRenormBackward(
  dy: Tensor,
  x: Tensor,
  forward: RenormCorrections & { readonly statistics: Statistics },
  options: BackwardOptions = {},
): Gradients {
  const partition = batchPartition(x.shape);
  const { statistics, r, d } = forward;
  const { sets, elementsPerSet } = partition;
  requireStatistics('forward.statistics', statistics, sets, elementsPerSet);
  requireDoubles('forward.r', r, sets);
  requireDoubles('forward.d', d, sets);
  const { gamma } = options;
  if (gamma !== undefined) requireFloats('gamma', gamma, sets);
  const epsilon = requireEpsilon(options.epsilon ?? 1e-5);
  const step = {
    partition,
    parameters: channelParameters(x.shape),
    mean: statistics.mean,
    reciprocal: reciprocalDeviations(statistics.variance, epsilon),
    gamma: r.map((value, channel) => value * (gamma?.[channel] ?? 1)),
    kept: {
      gamma,
      'forward.statistics.mean': statistics.mean,
      'forward.statistics.variance': statistics.variance,
      'forward.r': r,
      'forward.d': d,
    },
    statistics: 'moments',
  } as const;
  const gradients = backward(dy, x, step, options.out);
  const { dgamma, dbeta } = gradients;
  for (let channel = 0; channel < dgamma.length; channel += 1) {
    // channel < C
    dgamma[channel] = r[channel]! * dgamma[channel]! + d[channel]! * dbeta[channel]!;
  }
  return gradients;
}
