import { spreadOf as spreadWithin } from '../../../kit/data/spread-of.ts';

/** Where the values of all seeds lie. */
export interface Spread {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

/**
 * The median and the ends of some values.
 *
 * @param values one at least; NaN counts as larger than any number
 */
export function spreadOf(values: readonly number[]): Spread {
  const scores = values.map((value) => (Number.isNaN(value) ? Infinity : value));
  const { low, median, high } = spreadWithin(scores, 0);
  return { median, lowest: low, highest: high };
}
