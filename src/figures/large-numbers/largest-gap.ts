import { countInBins } from '../../kit/data/histogram.ts';

/** Fine enough to find the gap to a few thousandths, and so wide that values outside are too few to matter. */
const fine = { from: -8, width: 1 / 64, bins: 1024 };

/** A distribution, as the probability of at most x at the edges of the fine bins. */
export type Cumulative = Float64Array;

/** Reads a distribution at the edges of the fine bins. */
export function cumulativeOf(atMost: (x: number) => number): Cumulative {
  return Float64Array.from({ length: fine.bins }, (_, bin) =>
    atMost(fine.from + (bin + 1) * fine.width),
  );
}

/**
 * How far the values' cumulative distribution stands from another at most, read at the edges of fine bins.
 *
 * @returns the largest difference of the two probabilities, from 0 to 1
 */
export function largestGap(values: Float64Array, cumulative: Cumulative): number {
  const { from, width, bins } = fine;
  let [atMost, largest] = [0, 0];
  for (const [bin, count] of countInBins(values, from, width, bins).entries()) {
    atMost += count;
    const gap = Math.abs(atMost / values.length - (cumulative[bin] ?? NaN));
    largest = Math.max(largest, gap);
  }
  return largest;
}

/**
 * The gap that so many values of the distribution itself show on average, by chance.
 *
 * Formula: √(π/2) ln 2 / √n, the mean of Kolmogorov's distribution, for large n
 */
export function chanceGap(count: number): number {
  return (Math.sqrt(Math.PI / 2) * Math.LN2) / Math.sqrt(count);
}
