import type { Statement } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** What the reader's values show: the samples keep their shape, the mean's error does not. */
export function describe({ B, now, sampleGap, population }: Model): Statement {
  return say(`found.${population === 'gaussian' ? 'gaussian' : 'other'}`, {
    B,
    scatter: number(now.scatter, 3, 'mu'),
    law: number(now.law, 3),
    sampleGap: number(sampleGap, 3),
    errorGap: number(now.errorGap, 3),
    chance: number(now.chance, 3),
  });
}
