import type { Told } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say, type Words } from './words.ts';

/** A Lipschitz constant that is 1 to three decimals. */
const settled = 1.0005;
/** From this share of the norm on, the estimate is close though the direction is not. */
const close = 0.91;

/** What the reader's values show, first at a glance, then in two sentences. */
export function describe(model: Model): Told {
  const { exact, now, angle } = model;
  const numbers = {
    k: now.k,
    angle,
    estimate: number(now.sigma, 3),
    exact: number(exact.largest, 3),
    ratio: number(exact.smallest / exact.largest, 2),
    after: number(now.lipschitz, 3),
  };
  const after = now.lipschitz < settled ? 'reached' : 'above';
  return {
    headline: say(`headline.${caseOf(model)}`, numbers),
    detail: say(['estimated', after], numbers),
  };
}

function caseOf({ exact, now, angle }: Model): keyof Words['headline'] {
  if (exact.smallest > exact.largest * (1 - 1e-6)) return 'equal';
  if (angle === 0) return 'reached';
  return now.sigma > close * exact.largest ? 'close' : 'far';
}
