import type { Told } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** What the reader's values show, first at a glance, then in two or three sentences. */
export function describe(model: Model): Told {
  const { B, now, values, independent, statistic, paper } = model;
  const strays = statistic === 'mean' ? number(now.bn, 2, 'sigma') : number(100 * now.bn, 1);
  const computed = say(`computed.${statistic}`, {
    B,
    values,
    independent: number(independent, 1),
    bn: number(now.bn, 3),
    gn: now.gn === 0 ? 0 : number(now.gn, 3),
  });
  const cited = paper
    ? say('inPaper', { bn: number(paper.bn, 1), gn: number(paper.gn, 1) })
    : say('notInPaper');
  return {
    headline: say(`headline.${statistic}`, { B, bn: strays }),
    detail: [...computed, ...cited],
  };
}
