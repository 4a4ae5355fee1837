import type { Told } from '../../kit/contract/finding.ts';
import { number, scientific } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** Whether the output stays, first at a glance; then how the weights and the bias were folded. */
export function describe({ mistake, largestDifference, channels, weights }: Model): Told {
  const numbers = {
    weights: weights.length,
    difference: mistake === 'none' ? scientific(largestDifference) : number(largestDifference, 2),
    scale: number(channels[0]?.scale ?? NaN, 3),
  };
  return {
    headline: say(`headline.${mistake}`, numbers),
    detail: say(`found.${mistake}`, numbers),
  };
}
