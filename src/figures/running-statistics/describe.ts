import type { StatedNumber, Statement } from '../../kit/contract/finding.ts';
import { number, scientific } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** What the reader's values show, in two or three sentences. */
export function describe(model: Model): Statement {
  const followed = model.step < model.forgottenAfter ? 'followed' : 'forgotten';
  return say([model.precise ? 'anew' : followed, 'inferred'], {
    step: model.step,
    mean: number(model.mean, 2, 'mu'),
    variance: number(model.variance, 2, 'sigma'),
    left: percent(100 * model.startWeight),
    forgottenAfter: model.forgottenAfter,
    outputMean: number(model.outputMean, 2),
    outputDeviation: number(model.outputDeviation, 2),
  });
}

/** A share in percent; what two decimals would call 0.00 has its power of ten. */
function percent(share: number): StatedNumber {
  if (share < 0.005) return scientific(share);
  return number(share, share < 10 ? 2 : 1);
}
