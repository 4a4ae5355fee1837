/** Where most of some values lie. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** A spread somewhere along the horizontal axis. */
export interface BandPoint extends Spread {
  readonly x: number;
}

/**
 * The median, and a band from which some values are left out at either end.
 *
 * @param values at least one
 * @param outside how many are left out at either end; a twentieth, if not given: of 40 values the two
 *   lowest and the two highest
 * @throws RangeError if there is no value, or none is left
 */
export function spreadOf(
  values: readonly number[],
  outside = Math.floor(values.length / 20),
): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[outside], sorted[sorted.length - 1 - outside]];
  const [upper, lower] = [sorted[middle], sorted[sorted.length - 1 - middle]];
  if (low === undefined || high === undefined || upper === undefined || lower === undefined) {
    throw new RangeError('a spread needs a value');
  }
  return { low, median: (lower + upper) / 2, high };
}
