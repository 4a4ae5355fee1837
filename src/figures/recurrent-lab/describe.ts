import type { Statement, Told } from '../../kit/contract/finding.ts';
import { grouped, number } from '../../kit/words/numbers.ts';
import { recurrentMethods } from '../../training/sweep/recurrent-settings.ts';
import type { Model, Moment } from './model.ts';
import { say, type Words } from './words.ts';

/** In so many of twenty seeds a network must be ahead of both others before it is named; chance gives 7. */
const agreeing = 14;
/** Above this share of the error of guessing nothing has been learned. */
const learned = 0.9;

/** Who errs least at the reader's moment, and how far the seeds differ. */
export function describe(model: Model): Told {
  const { best, wins, sequences, B, task, now } = model;
  return {
    headline: say(`headline.${verdictOf(model)}`, { best: say(`networks.${best}`), wins }),
    detail: [
      ...say(`found.${task === 'digits' ? 'digits' : 'adding'}`, {
        sequences: grouped(sequences),
        B,
      }),
      ...recurrentMethods.flatMap((method) => runsOf(now[method], say(`runs.${method}`))),
      ...say('found.band'),
    ],
  };
}

function runsOf({ low, median, high }: Moment, name: Statement): Statement {
  return say('found.errors', {
    name,
    low: number(low, 1),
    median: number(median, 1),
    high: number(high, 1),
  });
}

function verdictOf({ now, best, wins, guess }: Model): keyof Words['headline'] {
  if (now[best].median > learned * guess) return 'nothing';
  return wins >= agreeing ? 'ahead' : 'open';
}
