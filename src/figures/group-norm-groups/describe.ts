import type { Statement } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** Sums in another order differ by rounding, which is no news. */
const rounding = 1e-12;

/** What the reader's values show, in two or three sentences. */
export function describe(model: Model): Statement {
  const { G, size, kept, original, shuffleChange } = model;
  const now = kept.find((one) => one.G === G);
  const ratio = (value = NaN) => number(value, 1);
  return say('found', {
    G,
    size,
    betweenBefore: ratio(original.between),
    between: ratio(now?.between),
    withinBefore: ratio(original.within),
    within: ratio(now?.within),
    change: shuffleChange < rounding ? 0 : number(shuffleChange, 2),
  });
}
