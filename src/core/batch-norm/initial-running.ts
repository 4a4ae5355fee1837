/** What Batch Normalization remembers for inference. */
export interface RunningStatistics {
  /** The running mean [C]. */
  readonly mean: Float64Array;
  /** The running variance [C]. */
  readonly variance: Float64Array;
}

/**
 * The running statistics before the first step.
 *
 * Formula: mean 0, variance 1
 *
 * @param channels C, a positive integer
 * @returns the statistics
 * @throws RangeError if `channels` is not a positive integer
 * @example
 * initialRunning(2).variance // => Float64Array.of(1, 1)
 */
export function initialRunning(channels: number): RunningStatistics {
  if (!Number.isSafeInteger(channels) || channels < 1) {
    throw new RangeError(`channels must be a positive integer: channels = ${channels}`);
  }
  return { mean: new Float64Array(channels), variance: new Float64Array(channels).fill(1) };
}
