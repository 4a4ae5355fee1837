import type { Statistics } from '../moments.ts';
import { requireStatistics } from '../validation/require-statistics.ts';
import type { RunningStatistics } from './initial-running.ts';

/** How a running statistic follows the batches: frameworks differ in every one of these. */
export interface RunningOptions {
  /** From 0 to 1. */
  readonly momentum: number;
  /** Whether momentum weighs the new batch (PyTorch) or the old value (Keras, Flax). */
  readonly convention: 'new-weight' | 'old-weight';
  /** Whether the stored variance is divided by n (Keras 3, Flax) or n − 1 (PyTorch). */
  readonly divisor: 'n' | 'n-1';
}

/**
 * Moves running statistics towards a batch's.
 *
 * Formula: running + w (batch − running), computed as (1 − w) · running + w · batch, with
 * w = momentum ('new-weight') or 1 − momentum ('old-weight'); the batch's variance is first
 * multiplied by m / (m − 1) for divisor 'n-1'
 *
 * @param running the statistics so far, [C] each; not changed
 * @param statistics the batch's, [C] each
 * @param options momentum, its convention, and the divisor of the stored variance
 * @returns the new running statistics
 * @throws RangeError if momentum is not from 0 to 1, the numbers of channels differ, a name is
 *   unknown, or divisor is 'n-1' and the batch has one value for each channel
 * @example
 * const statistics = moments(tensor([1, 3], [2, 1]), batchPartition([2, 1]));
 * updateRunning(initialRunning(1), statistics, { momentum: 0.5, convention: 'new-weight', divisor: 'n-1' }) // => { mean: Float64Array.of(1), variance: Float64Array.of(1.5) }
 * @see Ioffe & Szegedy 2015, arXiv 1502.03167, Algorithm 2
 */
export function updateRunning(
  running: RunningStatistics,
  statistics: Statistics,
  options: RunningOptions,
): RunningStatistics {
  requireStatistics('running', running, statistics.mean.length);
  requireStatistics('statistics', statistics, statistics.mean.length);
  requireOptions(options, statistics.count);
  const { momentum, convention, divisor } = options;
  const oldWeight = convention === 'new-weight' ? 1 - momentum : momentum;
  const newWeight = convention === 'new-weight' ? momentum : 1 - momentum;
  const bessel = divisor === 'n' ? 1 : statistics.count / (statistics.count - 1);
  const mix = (old: Float64Array, batch: Float64Array, factor: number) =>
    old.map((value, channel) => oldWeight * value + newWeight * (batch[channel]! * factor));
  return {
    mean: mix(running.mean, statistics.mean, 1),
    variance: mix(running.variance, statistics.variance, bessel),
  };
}

function requireOptions({ momentum, convention, divisor }: RunningOptions, count: number): void {
  if (!(momentum >= 0 && momentum <= 1)) {
    throw new RangeError(`momentum must be from 0 to 1: momentum = ${momentum}`);
  }
  if (convention !== 'new-weight' && convention !== 'old-weight') {
    throw new RangeError(
      `convention must be 'new-weight' or 'old-weight': convention = ${String(convention)}`,
    );
  }
  if (divisor !== 'n' && divisor !== 'n-1') {
    throw new RangeError(`divisor must be 'n' or 'n-1': divisor = ${String(divisor)}`);
  }
  if (divisor === 'n-1' && count < 2) {
    throw new RangeError(
      `statistics.count must be at least 2 for divisor 'n-1': statistics.count = ${count}`,
    );
  }
}
