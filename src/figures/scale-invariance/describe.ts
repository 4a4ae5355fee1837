import type { StatedNumber, Told } from '../../kit/contract/finding.ts';
import { number, scientific } from '../../kit/words/numbers.ts';
import { isRounding, type Model } from './model.ts';
import { say } from './words.ts';

/** A change of the outputs below this is rounding. */
const rounding = 1e-12;

/** States w · ∇, whose rounding is no news. */
export function radialNumber(radial: number): StatedNumber {
  return scientific(isRounding(radial) ? 0 : radial);
}

/** States an effective learning rate, from 0.001 to 10. */
export function rateNumber(rate: number): StatedNumber {
  return number(rate, rate < 0.1 ? 4 : 3);
}

/** What the reader's values show, first at a glance, then in a sentence or two. */
export function describe(model: Model): Told {
  const { length, norm, radial, decay, decayed, undecayed, outputChange } = model;
  const rateAt = (steps: Model['decayed'], index: number) =>
    rateNumber(steps.at(index)?.rate ?? NaN);
  const numbers = {
    length: number(length, 1),
    norm: number(norm, 3),
    radial: radialNumber(radial),
    outputChange: scientific(outputChange),
    decay,
    start: rateAt(decayed, 0),
    decayed: rateAt(decayed, -1),
    undecayed: rateAt(undecayed, -1),
  };
  const exact = outputChange < rounding;
  return {
    headline: say(`headline.${exact ? 'exact' : 'nearly'}`, numbers),
    detail: say([exact ? 'same' : 'gradient', decay > 0 ? 'decays' : 'keeps'], numbers),
  };
}
