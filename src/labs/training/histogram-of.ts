import type { FloatArray } from '../../core/index.ts';
import type { HistogramView } from './report.ts';

/** How many bins a histogram has. */
const bins = 32;

/** The bounds, in root mean squares: hardly any value of a bell lies beyond. */
const width = 4;

/**
 * Counts values in bins between −4 and 4 times their root mean square; those outside are counted in
 * the end bins. Values that are no finite numbers are left out.
 *
 * @param parts the values, in any number of arrays
 */
export function histogramOf(parts: readonly FloatArray[]): HistogramView {
  const bound = boundOf(parts);
  const counts = new Uint32Array(bins);
  const scale = bins / (2 * bound);
  for (const values of parts) {
    for (const value of values) {
      if (!isFinite(value)) continue;
      const bin = Math.max(0, Math.min(bins - 1, Math.floor((value + bound) * scale)));
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
  }
  return { from: -bound, to: bound, counts };
}

function boundOf(parts: readonly FloatArray[]): number {
  let [squares, count] = [0, 0];
  for (const values of parts) {
    for (const value of values) {
      if (!isFinite(value)) continue;
      squares += value * value;
      count += 1;
    }
  }
  return squares > 0 ? width * Math.sqrt(squares / count) : 1;
}
