/** One bin of a histogram: its middle, and the density of the values in it. */
export interface Bin {
  readonly middle: number;
  readonly density: number;
}

/**
 * The density of values in equal bins, whose area is the share of the values inside the range.
 *
 * @param values all of them, also those outside
 * @param range from and to
 */
export function histogram(
  values: Float64Array,
  [from, to]: readonly [number, number],
  bins: number,
): readonly Bin[] {
  const width = (to - from) / bins;
  return Array.from(countBins(values, from, width, bins), (count, bin) => ({
    middle: from + (bin + 0.5) * width,
    density: count / (values.length * width),
  }));
}

/** Fine enough to find the gap to a few thousandths, and so wide that values outside are too few to matter. */
const fine = { from: -8, width: 1 / 64, bins: 1024 };

/**
 * How far the values' cumulative distribution stands from another at most, read at the edges of fine bins.
 *
 * @param cumulative the other distribution: the probability of at most x
 * @returns the largest difference of the two probabilities, from 0 to 1
 */
export function largestGap(values: Float64Array, cumulative: (x: number) => number): number {
  const { from, width, bins } = fine;
  let [atMost, largest] = [0, 0];
  for (const [bin, count] of countBins(values, from, width, bins).entries()) {
    atMost += count;
    const gap = Math.abs(atMost / values.length - cumulative(from + (bin + 1) * width));
    largest = Math.max(largest, gap);
  }
  return largest;
}

function countBins(values: Float64Array, from: number, width: number, bins: number): Float64Array {
  const counts = new Float64Array(bins);
  for (const value of values) {
    const bin = Math.floor((value - from) / width);
    if (bin >= 0 && bin < bins) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
