import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber, formatSignificant } from '../../kit/format/format-number.ts';
import { groupDigits } from './group-digits.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** What the reader's values show, in three sentences. */
export function describe({ now, rate }: Model, words: Words): Finding {
  const numbers = {
    condition: { text: groupDigits(formatSignificant(now.condition, 3)) },
    rate: { text: formatNumber(rate, 2) },
    steps: { text: groupDigits(formatNumber(now.steps, 0)) },
    width1: { text: groupDigits(formatSignificant(now.width[0], 3)) },
    width2: { text: groupDigits(formatSignificant(now.width[1], 3)) },
  };
  const kind = rate < 1 ? 'converges' : rate > 1 ? 'diverges' : 'swings';
  return [
    `${words.after[now.name]} `,
    ...words.condition(numbers),
    ...words.found[kind](numbers),
    ...words.width(numbers),
  ];
}
