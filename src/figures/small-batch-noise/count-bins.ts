/** One bin of a histogram: its middle, and its height as a share of the highest bin. */
export interface Bin {
  readonly middle: number;
  readonly height: number;
}

/**
 * Counts values in equal bins; values outside are left out.
 *
 * @returns a bin for each, scaled so that the highest is 1
 */
export function countBins(
  values: Iterable<number>,
  [from, to]: readonly [number, number],
  bins: number,
): readonly Bin[] {
  const counts = new Float64Array(bins);
  const width = (to - from) / bins;
  for (const value of values) {
    const bin = Math.floor((value - from) / width);
    if (bin >= 0 && bin < bins) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const highest = Math.max(1, ...counts);
  return Array.from(counts, (count, bin) => ({
    middle: from + (bin + 0.5) * width,
    height: count / highest,
  }));
}
