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
  const ends = (steps: readonly Step[]) => ({
    start: number(steps.at(0)?.length ?? NaN, 2),
    end: number(steps.at(-1)?.length ?? NaN, 2),
    startRate: rateNumber(steps.at(0)?.rate ?? NaN),
    endRate: rateNumber(steps.at(-1)?.rate ?? NaN),
  });
  return [
    ...say('split', {
      along: number(Math.abs(dg), 2),
      across: number(acrossLength, 2),
    }),
    ...say('grows', { ...ends(plain), shrunk: plainShrunk }),
    ...(optimizer === 'sgd'
      ? []
      : say(`chosen.${optimizer}`, { ...ends(chosen), shrunk: chosenShrunk })),
  ];
}
