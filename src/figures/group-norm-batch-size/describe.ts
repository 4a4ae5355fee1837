import type { Statement } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** What the reader's values show, in two or three sentences. */
export function describe(model: Model): Statement {
  const { B, now, values, independent, statistic, paper } = model;
  const computed = say(`computed.${statistic}`, {
    B,
    values,
    independent: number(independent, 1),
    bn: number(now.bn, 3),
    gn: now.gn === 0 ? 0 : number(now.gn, 3),
  });
  if (!paper) return [...computed, ...say('notInPaper')];
  return [...computed, ...say('inPaper', { bn: number(paper.bn, 1), gn: number(paper.gn, 1) })];
}
