import type { Statement, Told } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import { recurrentMethods } from '../../training/sweep/recurrent-settings.ts';
import type { Length, Model } from './model.ts';
import { say, type Words } from './words.ts';

/** In so many of twenty seeds a network must be ahead of both others before it is named; chance gives 7. */
const agreeing = 14;
/** Above this error, in percent of guessing, a network cannot be said to add. */
const learned = 75;

/** Who errs least at the reader's length, and how far the seeds differ. */
export function describe(model: Model): Told {
  const { T, B, times, now, best, wins } = model;
  const length = times * T;
  return {
    headline: say(`headline.${verdictOf(model)}`, { length, best: say(`networks.${best}`), wins }),
    detail: [
      ...say('found.runs', { T, B, length }),
      ...recurrentMethods.flatMap((method) => runsOf(now[method], say(`runs.${method}`))),
      ...(times > 1 ? say('found.beyond', { T }) : []),
      ...say('found.band'),
    ],
  };
}

function runsOf({ low, median, high }: Length, name: Statement): Statement {
  return say('found.errors', {
    name,
    low: number(low, 1),
    median: number(median, 1),
    high: number(high, 1),
  });
}

function verdictOf({ now, best, wins }: Model): keyof Words['headline'] {
  if (now[best].median > learned) return 'nothing';
  return wins >= agreeing ? 'ahead' : 'open';
}
