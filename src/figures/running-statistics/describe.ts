import type { StatedNumber, Told } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say, type Words } from './words.ts';

/** What the reader's values show, first at a glance, then in two or three sentences. */
export function describe(model: Model): Told {
  const numbers = {
    step: model.step,
    mean: number(model.mean, 2, 'mu'),
    variance: number(model.variance, 2, 'sigma'),
    left: percent(100 * model.startWeight),
    past: percent(100 * model.pastWeight),
    forgottenAfter: model.forgottenAfter,
    settledAfter: model.trustedAfter,
    outputMean: number(model.outputMean, 2),
    outputDeviation: number(model.outputDeviation, 2),
  };
  return {
    headline: say(`headline.${headlineOf(model)}`, numbers),
    detail: say([detailOf(model), 'inferred'], numbers),
  };
}

function headlineOf({ precise, moved, pastWeight }: Model): keyof Words['headline'] {
  if (precise) return 'anew';
  if (pastWeight >= 0.01) return moved ? 'moving' : 'followed';
  return moved ? 'settled' : 'forgotten';
}

/** A share that two decimals of a percent can write, or none worth writing. */
function detailOf({ precise, step, forgottenAfter, startWeight }: Model) {
  if (precise) return 'anew';
  if (step < forgottenAfter) return 'followed';
  return startWeight < 0.0001 ? 'gone' : 'forgotten';
}

/** A share in percent. */
function percent(share: number): StatedNumber {
  return number(share, share < 10 ? 2 : share < 100 ? 1 : 0);
}
