import type { Tensor } from '../../core/index.ts';

/** A mean and a variance for each channel. */
export interface ChannelMoments {
  readonly mean: ArrayLike<number>;
  readonly variance: ArrayLike<number>;
}

/** Gathers the mean and the variance of each channel over many batches. */
export interface MomentsGatherer {
  /** @param x [N, C, ...spatial] */
  readonly add: (x: Tensor) => void;
  readonly moments: () => ChannelMoments;
}

/** Makes a gatherer that has seen nothing. */
export function gatherMoments(channels: number): MomentsGatherer {
  const [sums, squares] = [new Float64Array(channels), new Float64Array(channels)];
  let count = 0;
  return {
    add: ({ data, shape: [examples = 1] }) => {
      const places = data.length / (examples * channels);
      for (let n = 0, i = 0; n < examples; n += 1) {
        for (let c = 0; c < channels; c += 1) {
          for (const end = i + places; i < end; i += 1) {
            const value = data[i]!; // i < N C places
            sums[c]! += value;
            squares[c]! += value * value;
          }
        }
      }
      count += examples * places;
    },
    moments: () => {
      const mean = sums.map((sum) => sum / count);
      const variance = squares.map((square, c) =>
        Math.max(0, square / count - mean[c]! * mean[c]!),
      );
      return { mean, variance };
    },
  };
}

/**
 * How far the statistics that a normalization used lie from those of all that it normalized.
 *
 * Formula: √(mean of ((μ − m)² + (σ − s)²) / s² over channels and batches), with m and s of all values
 *
 * It is the 2-Wasserstein distance of two normal distributions, in units of s. A channel without spread
 * is left out.
 *
 * @param used μ and σ² of each batch, or the running ones alone
 * @param whole m and s²
 */
export function misfitOf(used: readonly ChannelMoments[], whole: ChannelMoments): number {
  let [sum, count] = [0, 0];
  for (const { mean, variance } of used) {
    for (let c = 0; c < mean.length; c += 1) {
      const square = whole.variance[c]!; // as many channels
      if (square === 0) continue;
      const apart = mean[c]! - whole.mean[c]!;
      const wider = Math.sqrt(variance[c]!) - Math.sqrt(square);
      sum += (apart * apart + wider * wider) / square;
      count += 1;
    }
  }
  return Math.sqrt(sum / count);
}
