import type { StatedNumber, Told } from '../../kit/contract/finding.ts';
import { number, powerOf, scientific } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** From this share on, the two outputs are as good as one. */
const alike = 0.99;

/** Whether the two ε's differ at this variance, and what each leaves of it. */
export function describe({ now, share }: Model): Told {
  const numbers = {
    variance: written(now.variance),
    small: number(now.small, 3),
    large: number(now.large, 3),
    share: number(share, 2),
  };
  return {
    headline: say(`headline.${share > alike ? 'alike' : 'apart'}`, numbers),
    detail: say('found', numbers),
  };
}

/** From 0.001 on as decimals, below as a power of ten or a multiple of one. */
function written(variance: number): number | StatedNumber {
  if (variance >= 1e-3) return variance;
  return variance.toExponential().startsWith('1e') ? powerOf(10, variance) : scientific(variance);
}
