import type { RunningStatistics } from '../batch-norm/initial-running.ts';
import type { Statistics } from '../moments.ts';

/** The corrections that were used, constants in the backward step. */
export interface RenormCorrections {
  readonly r: Float64Array;
  readonly d: Float64Array;
}

/**
 * Batch Renormalization's corrections of scale and shift.
 *
 * Formula: r = clip(σ_B / σ, 1 / rMax, rMax), d = clip((μ_B − μ) / σ, −dMax, dMax)
 *
 * @param statistics the batch's
 * @param running the running ones
 * @param rMax the limit of r, at least 1
 * @param dMax the limit of d, at least 0
 * @param epsilon ε, added to both variances
 * @returns r and d [C]
 * @throws RangeError if a limit is not valid
 */
export function renormCorrections(
  statistics: Statistics,
  running: RunningStatistics,
  rMax: number,
  dMax: number,
  epsilon: number,
): RenormCorrections {
  if (!(rMax >= 1)) throw new RangeError(`rMax must be at least 1: rMax = ${rMax}`);
  if (!(dMax >= 0)) throw new RangeError(`dMax must be at least 0: dMax = ${dMax}`);
  const r = statistics.variance.map((variance, channel) => {
    const ratio = Math.sqrt((variance + epsilon) / (running.variance[channel]! + epsilon));
    return Math.min(rMax, Math.max(1 / rMax, ratio));
  });
  const d = statistics.mean.map((mean, channel) => {
    const deviation = Math.sqrt(running.variance[channel]! + epsilon);
    return Math.min(dMax, Math.max(-dMax, (mean - running.mean[channel]!) / deviation));
  });
  return { r, d };
}
