import { spreadOf } from '../../../kit/data/spread-of.ts';

/** Where the scores of all seeds lie. */
export interface ScoreSpread {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

/**
 * The median and the ends of some scores.
 *
 * @param values one at least; NaN counts as larger than any number
 */
export function spreadOfScores(values: readonly number[]): ScoreSpread {
  const scores = values.map((value) => (Number.isNaN(value) ? Infinity : value));
  const { low, median, high } = spreadOf(scores, 0);
  return { median, lowest: low, highest: high };
}
