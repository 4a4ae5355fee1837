import type { Statement } from '../../kit/contract/finding.ts';
import { number, scientific } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** What the reader's values show, in a sentence or two. */
export function describe(model: Model): Statement {
  const { mistake, largestDifference, channels, weights } = model;
  return say(`found.${mistake}`, {
    weights: weights.length,
    difference: mistake === 'none' ? scientific(largestDifference) : number(largestDifference, 2),
    scale: number(channels[0]?.scale ?? NaN, 3),
  });
}
