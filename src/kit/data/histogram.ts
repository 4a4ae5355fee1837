/** One bin of a histogram, and the density of the values in it. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly density: number;
}

/** A corner of a histogram's outline. */
export interface Corner {
  readonly x: number;
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
  return Array.from(countInBins(values, from, width, bins), (count, bin) => ({
    from: from + bin * width,
    to: from + (bin + 1) * width,
    density: values.length === 0 ? 0 : count / (values.length * width),
  }));
}

/** Counts values in equal bins; those outside are left out. */
export function countInBins(
  values: Float64Array,
  from: number,
  width: number,
  bins: number,
): Float64Array {
  const counts = new Float64Array(bins);
  for (const value of values) {
    const bin = Math.floor((value - from) / width);
    if (bin >= 0 && bin < bins) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

/**
 * The outline to draw with the curve `step-after`: every bin gets its whole width, where one point at the
 * middle of each bin would cut the first and the last in half.
 */
export function outline(bins: readonly Bin[]): readonly Corner[] {
  const last = bins.at(-1);
  const corners = bins.map(({ from, density }) => ({ x: from, density }));
  return last ? [...corners, { x: last.to, density: last.density }] : corners;
}

/** The density of the highest bin. */
export function highestDensity(bins: readonly Bin[]): number {
  return bins.reduce((highest, { density }) => Math.max(highest, density), 0);
}
