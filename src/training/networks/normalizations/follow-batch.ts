import {
  updateRunning,
  type RunningOptions,
  type RunningStatistics,
  type Statistics,
} from '../../../core/index.ts';

/**
 * Moves running statistics towards the batch's, in place: all networks that share them see it.
 *
 * A batch that has one value for each channel has no variance divided by n − 1; frameworks refuse it
 * or store an infinity. Here its variance, 0, is stored as it is.
 *
 * @param running is changed
 */
export function followBatch(
  running: RunningStatistics,
  statistics: Statistics,
  options: RunningOptions,
): void {
  const single = statistics.count < 2;
  const next = updateRunning(running, statistics, single ? { ...options, divisor: 'n' } : options);
  running.mean.set(next.mean);
  running.variance.set(next.variance);
}
