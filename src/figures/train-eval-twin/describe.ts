import type { Statement, Told } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import { otherMomentum, seeds, twinNames, type Model, type TwinName } from './model.ts';
import { say, type Words } from './words.ts';

/** So many seeds of forty must agree before one twin is said to be ahead. */
const agreeing = 0.95 * seeds;
/** Guessing is wrong in 90 % of cases: above this little has been learned. */
const lost = 60;

/** Which twin errs less at the reader's time, what both are, and why. */
export function describe(model: Model): Told {
  const { epochs, B, weight, sorted, twins } = model;
  return {
    headline: say(`headline.${verdictOf(model)}`, {
      batch: percent(twins.batch.error.median),
      running: percent(twins.running.error.median),
    }),
    detail: [
      ...say('found.runs', { epochs, B }),
      ...twinNames.flatMap((name) => twinStatement(model, name)),
      ...say('found.weight', {
        share: number(100 * weight, 0),
        pytorch: weight,
        keras: otherMomentum(weight),
      }),
      ...say('found.misfits', {
        batch: number(twins.batch.misfit.median, 2),
        running: number(twins.running.misfit.median, 2),
      }),
      ...say(`why.${sorted}`),
    ],
  };
}

function twinStatement({ twins }: Model, name: TwinName): Statement {
  const { low, median, high } = twins[name].error;
  return say(`found.${name}`, {
    low: percent(low),
    median: percent(median),
    high: percent(high),
  });
}

function percent(value: number) {
  return number(value, 1);
}

function verdictOf({ sorted, twins, more, less }: Model): keyof Words['headline'] {
  const [batch, running] = [twins.batch.error.median, twins.running.error.median];
  // In a sorted test it is the batch's statistics that fail, whatever the weights have learned.
  if (sorted !== 'test' && batch > lost && running > lost) return 'lost';
  if (less >= agreeing) return 'running';
  return more >= agreeing ? 'batch' : 'open';
}
