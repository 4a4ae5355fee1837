import type { Statement, Told } from '../../kit/contract/finding.ts';
import { number, significant } from '../../kit/words/numbers.ts';
import type { NoiseMethod } from '../../training/shifting-noise/noise-settings.ts';
import { seeds, seedsBelow, type Course, type Courses, type Model } from './model.ts';
import { say, type Words } from './words.ts';

/** So many seeds of forty must agree before one method is said to be below another. */
const agreeing = 0.95 * seeds;

/** What the chosen measure says at the reader's step, and what the loss says to it. */
export function describe(model: Model): Told {
  const { measure, rate, step, loss, chosen, errors } = model;
  const { times } = timesOf(model);
  const below = seedsBelow(chosen.bn, chosen.none);
  return {
    headline: say(headlineOf(model, below), {
      times: number(times, times < 10 ? 1 : 0),
      bn: significant(chosen.bn.point.median, 2),
      none: significant(chosen.none.point.median, 2),
      below,
    }),
    detail: [
      ...say('found.loss', { step, rate, ...mediansOf(loss) }),
      ...say(`found.${measure}`, mediansOf(chosen)),
      ...say('found.below', { below, ahead: seedsBelow(loss.noisy, loss.none) }),
      ...say('found.errors', {
        none: number(errors.none, 1),
        bn: number(errors.bn, 1),
        noisy: number(errors.noisy, 1),
      }),
    ] satisfies Statement,
  };
}

/** How many times BN's median another method's is: that of noise where it is the noise that moves it. */
export function timesOf({ measure, chosen }: Model): {
  readonly method: NoiseMethod;
  readonly times: number;
} {
  const method = measure === 'drift' ? 'noisy' : 'none';
  return { method, times: chosen[method].point.median / chosen.bn.point.median };
}

type HeadlinePath = `headline.${'learns' | 'open'}` | `headline.${'shift' | 'change'}.${Verdict}`;
type Verdict = keyof Words['headline']['shift'];

function headlineOf({ measure, loss }: Model, below: number): HeadlinePath {
  if (measure === 'drift') {
    const ahead = seedsBelow(loss.noisy, loss.none) >= agreeing;
    return `headline.${ahead ? 'learns' : 'open'}`;
  }
  const verdict = below >= agreeing ? 'less' : below <= seeds - agreeing ? 'more' : 'unclear';
  return `headline.${measure}.${verdict}`;
}

function mediansOf({ none, bn, noisy }: Courses) {
  const median = ({ point }: Course) => significant(point.median, 2);
  return { none: median(none), bn: median(bn), noisy: median(noisy) };
}
