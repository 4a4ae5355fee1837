import type { StatedNumber, Told } from '../../kit/contract/finding.ts';
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

/** What the reader's values show: how the gradient divides, then what the steps do to v. */
export function describe(model: Model): Told {
  const { optimizer, step, dg, acrossLength, plain, chosen, plainShrunk, chosenShrunk } = model;
  const lengthAt = (steps: readonly Step[], at: number) => number(steps[at]?.length ?? NaN, 2);
  const rateAt = (steps: readonly Step[], at: number) => rateNumber(steps[at]?.rate ?? NaN);
  const parts = { along: number(Math.abs(dg), 2), across: number(acrossLength, 2) };
  const grows = say('grows', {
    step,
    start: lengthAt(plain, 0),
    end: lengthAt(plain, step),
    startRate: rateAt(plain, 0),
    endRate: rateAt(plain, step),
    shrunk: plainShrunk,
  });
  // Momentum adds up steps across v, and does not shorten it either.
  const headline = say(`headline.${chosenShrunk > 0 ? 'decay' : 'grows'}`, parts);
  if (optimizer === 'sgd') return { headline, detail: grows };
  const [end, endRate] = [lengthAt(chosen, step), rateAt(chosen, step)];
  const compared = say(`chosen.${optimizer}`, { shrunk: chosenShrunk, end, endRate });
  return { headline, detail: [...grows, ...compared] };
}
