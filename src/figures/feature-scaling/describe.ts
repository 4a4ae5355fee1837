import type { Told } from '../../kit/contract/finding.ts';
import { grouped, number, significant } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say, type Words } from './words.ts';

/** How many steps either descent takes, and what the scaling made of the loss. */
export function describe({ now, rate, descents: [unscaled] }: Model): Told {
  const kind = rate < 1 ? 'converges' : rate > 1 ? 'diverges' : 'swings';
  const headline: keyof Words['headline'] =
    rate < 1 ? now.name : kind === 'swings' ? kind : 'diverges';
  const numbers = {
    unscaled: grouped(number(unscaled.scaling.steps, 0)),
    condition: grouped(significant(now.condition, 3)),
    before: grouped(significant(unscaled.scaling.condition, 3)),
    rate: number(rate, 2),
    steps: grouped(number(now.steps, 0)),
    width1: grouped(significant(now.width[0], 3)),
    width2: grouped(significant(now.width[1], 3)),
  };
  return {
    headline: say(`headline.${headline}`, numbers),
    detail: say([`after.${now.name}`, 'condition', `found.${kind}`, 'width'], numbers),
  };
}
