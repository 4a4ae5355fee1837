import type { Told } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import { channelCount } from './channels.ts';
import type { Model } from './model.ts';
import { say, type Words } from './words.ts';

/** Sums in another order differ by rounding, which is no news. */
const rounding = 1e-12;

/** What the reader's values show, first at a glance, then in two or three sentences. */
export function describe(model: Model): Told {
  const { G, size, kept, original, shuffleChange } = model;
  const now = kept.find((one) => one.G === G);
  const ratio = (value = NaN) => number(value, 1);
  const numbers = {
    G,
    size,
    betweenBefore: ratio(original.between),
    between: ratio(now?.between),
    withinBefore: ratio(original.within),
    within: ratio(now?.within),
    change: number(shuffleChange, 2),
  };
  const order = shuffleChange < rounding ? 'indifferent' : 'matters';
  return {
    headline: say(`headline.${headlineOf(model)}`, numbers),
    detail: say(['found.ratios', `found.${order}`], numbers),
  };
}

/** A ratio that one decimal hardly tells from 1, and a change of it that one decimal hardly shows. */
const [even, slight] = [1.15, 0.15];

/** What is left of the ratios; families that are equally strong have no difference to lose. */
function headlineOf({ G, kept, original }: Model): keyof Words['headline'] {
  if (G === 1) return 'nothing';
  if (G === channelCount) return 'all';
  if (original.between < even) return 'alike';
  const now = kept.find((one) => one.G === G);
  if (!now || now.between >= even) return 'some';
  return now.within < original.within - slight ? 'partly' : 'families';
}
