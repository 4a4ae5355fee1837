import type { StatedNumber, Told } from '../../kit/contract/finding.ts';
import { number, scientific } from '../../kit/words/numbers.ts';
import { lasting, type Model } from './model.ts';
import { say } from './words.ts';

/** How long the gradient lasts on its way back, and what becomes of it, with and without Layer Normalization. */
export function describe({ scale, T, runs: { none, ln } }: Model): Told {
  const all = none.lasts === T && ln.lasts === T;
  const headline = all
    ? say('headline.all', { T })
    : say('headline.apart', {
        none: say(`fates.none.${none.fate}`, { steps: none.lasts }),
        ln: say(`fates.ln.${ln.fate}`, { steps: ln.lasts }),
      });
  const detail = say('found', {
    lasting,
    scale: number(scale, 1),
    T,
    none: factor(none.total),
    ln: factor(ln.total),
    noneRate: number(none.rate, 3),
    lnRate: number(ln.rate, 3),
  });
  return { headline, detail };
}

/** A plain number where it can be read as one, else with its power of ten. */
function factor(value: number): StatedNumber {
  return value >= 0.01 && value < 1000 ? number(value, 2) : scientific(value);
}
