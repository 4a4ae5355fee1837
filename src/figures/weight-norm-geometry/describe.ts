import type { StatedNumber, Statement } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import type { Step } from './train.ts';
import { say } from './words.ts';

/** States an effective rate, from 0.001 to 10 and more. */
function rateNumber(rate: number): StatedNumber {
  return number(rate, rate < 0.1 ? 4 : 3);
}

/** States v · ∂L/∂v, whose rounding is no news. */
export function radialNumber(radial: number): number | StatedNumber {
  return Math.abs(radial) < 1e-12 ? 0 : number(radial, 3);
}

/** What the reader's values show, in two or three sentences. */
export function describe(model: Model): Statement {
  const { optimizer, dg, acrossLength, plain, chosen, plainShrunk, chosenShrunk } = model;
  const lengthAt = (steps: readonly Step[], at: number) => number(steps.at(at)?.length ?? NaN, 2);
  const rateAt = (steps: readonly Step[], at: number) => rateNumber(steps.at(at)?.rate ?? NaN);
  const told = [
    ...say('split', { along: number(Math.abs(dg), 2), across: number(acrossLength, 2) }),
    ...say('grows', {
      start: lengthAt(plain, 0),
      end: lengthAt(plain, -1),
      startRate: rateAt(plain, 0),
      endRate: rateAt(plain, -1),
      shrunk: plainShrunk,
    }),
  ];
  if (optimizer === 'sgd') return told;
  const [end, endRate] = [lengthAt(chosen, -1), rateAt(chosen, -1)];
  return [...told, ...say(`chosen.${optimizer}`, { shrunk: chosenShrunk, end, endRate })];
}
