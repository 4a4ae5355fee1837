import type { StatedNumber, Statement } from '../../kit/contract/finding.ts';
import { number, scientific } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** A product w · ∇ below this is rounding. */
const rounding = 1e-12;

/** States w · ∇, whose rounding is no news. */
export function radialNumber(radial: number): StatedNumber {
  return scientific(Math.abs(radial) < rounding ? 0 : radial);
}

/** States an effective learning rate, from 0.001 to 10. */
export function rateNumber(rate: number): StatedNumber {
  return number(rate, rate < 0.1 ? 4 : 3);
}

/** What the reader's values show, in a sentence or two. */
export function describe(model: Model): Statement {
  const { length, norm, radial, decay, decayed, undecayed, outputChange } = model;
  const rateAt = (steps: Model['decayed'], index: number) =>
    rateNumber(steps.at(index)?.rate ?? NaN);
  return say(['gradient', decay > 0 ? 'decays' : 'keeps'], {
    length: number(length, 1),
    norm: number(norm, 3),
    radial: radialNumber(radial),
    outputChange: scientific(outputChange < rounding ? 0 : outputChange),
    decay,
    start: rateAt(decayed, 0),
    decayed: rateAt(decayed, -1),
    undecayed: rateAt(undecayed, -1),
  });
}
