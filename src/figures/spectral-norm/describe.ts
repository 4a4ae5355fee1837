import type { Statement } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** A Lipschitz constant that is 1 to three decimals. */
const settled = 1.0005;

/** What the reader's values show, in two sentences. */
export function describe({ exact, now }: Model): Statement {
  return say(['estimated', now.lipschitz < settled ? 'reached' : 'above'], {
    k: now.k,
    estimate: number(now.sigma, 3),
    exact: number(exact.largest, 3),
    ratio: number(exact.smallest / exact.largest, 2),
    after: number(now.lipschitz, 3),
  });
}
