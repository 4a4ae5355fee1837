import type { Statement } from '../../kit/contract/finding.ts';
import { grouped, number, significant } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** What the reader's values show, in three sentences. */
export function describe({ now, rate }: Model): Statement {
  const kind = rate < 1 ? 'converges' : rate > 1 ? 'diverges' : 'swings';
  return say([`after.${now.name}`, 'condition', `found.${kind}`, 'width'], {
    condition: grouped(significant(now.condition, 3)),
    rate: number(rate, 2),
    steps: grouped(number(now.steps, 0)),
    width1: grouped(significant(now.width[0], 3)),
    width2: grouped(significant(now.width[1], 3)),
  });
}
