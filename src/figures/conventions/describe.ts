import type { Told } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import { toldApart, type Model } from './model.ts';
import { say, type Words } from './words.ts';

/** How the reader's momentum is written in each framework, and what it makes of the past. */
export function describe(model: Model): Told {
  const { weight, moves, shares, older } = model;
  const recent = weight > 0.5 ? 2 : toldApart;
  const share = shares.slice(0, recent).reduce((sum, one) => sum + one.share, 0);
  const numbers = {
    weight,
    rest: number(1 - weight, weight < 0.1 ? 2 : 1),
    first: number(100 * (shares[0]?.share ?? NaN), 0),
    recent,
    share: number(100 * share, 0),
    older: number(100 * older, 0),
  };
  return {
    headline: say(`headline.${headlineOf(model)}`, numbers),
    detail: say(moves ? 'moves' : 'held', numbers),
  };
}

function headlineOf({ moves, weight }: Model): keyof Words['headline'] {
  if (!moves) return 'held';
  return weight > 0.5 ? 'forgets' : 'updated';
}
