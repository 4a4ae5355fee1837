import type { Told } from '../../kit/contract/finding.ts';
import { number, powerOf, visible } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** Differences below this are rounding. */
const rounding = 1e-9;
/** Outputs whose sizes differ by less than this are as good as equal in half precision. */
const near = 0.01;

/** What the reader's values show: what is lost to the arithmetic, if anything is, else what the mean does. */
export function describe(model: Model): Told {
  const { difference, rmsMean, scale, now } = model;
  const size = now.half === 0 ? 'overflow' : now.single < 1 - near ? 'small' : 'fits';
  const means = difference < rounding ? 'same' : 'apart';
  const numbers = {
    difference: number(difference, 3),
    mean: number(rmsMean, 3, 'mu'),
    scale: powerOf(2, scale),
    half: visible(now.half, 3),
    single: visible(now.single, 3),
  };
  const headline = say(`headline.${size === 'fits' ? means : size}`, numbers);
  return { headline, detail: say([means, size], numbers) };
}
