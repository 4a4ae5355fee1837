import type { StatedNumber, Told } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import { ratioDigits } from './format-ratio.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** How far inference falls short of training, and what one layer takes of it. */
export function describe({ n, divisor, now, one }: Model): Told {
  const numbers = {
    n,
    depth: now.layers,
    ratio: share(now.measured),
    law: share(now.law),
    one: share(one.measured),
  };
  const kind = divisor === 'n' ? 'same' : 'less';
  const found = kind === 'less' && now.layers === 1 ? 'one' : kind;
  return { headline: say(`headline.${kind}`, numbers), detail: say(`found.${found}`, numbers) };
}

function share(ratio: number): StatedNumber {
  return number(ratio, ratioDigits(ratio));
}
