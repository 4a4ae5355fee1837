import type { StatedNumber, Statement } from '../../kit/contract/finding.ts';
import { number, scientific } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** What became of the gradient on its way back, with and without Layer Normalization. */
export function describe({ scale, T, runs: { none, ln } }: Model): Statement {
  return say('found', {
    scale: number(scale, 1),
    T,
    none: factor(none.total),
    ln: factor(ln.total),
    noneRate: number(none.rate, 3),
    lnRate: number(ln.rate, 3),
  });
}

/** A plain number where it can be read as one, else with its power of ten. */
function factor(value: number): StatedNumber {
  return value >= 0.01 && value < 1000 ? number(value, 2) : scientific(value);
}
