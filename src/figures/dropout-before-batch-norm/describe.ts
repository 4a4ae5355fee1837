import type { Statement } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** What the reader's values show, in a sentence or two. */
export function describe({ keep, order, now, test }: Model): Statement {
  const kind = order === 'after' ? 'after' : keep === 1 ? 'none' : 'before';
  return say(`found.${kind}`, {
    keep: number(keep, 2),
    measured: number(now.measured, 2, 'sigma'),
    law: number(now.law, 2),
    deviation: number(test.deviation, 2, 'sigma'),
  });
}
