import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { frozenParts } from './frozen-parts.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** What the reader's values show, in a sentence or two. */
export function describe({ how, trainAgain, moved }: Model, words: Words): Finding {
  const numbers = {
    gamma: { text: formatNumber(moved.gamma, 2), symbol: 'gamma' },
    beta: { text: formatNumber(moved.beta, 2), symbol: 'beta' },
    mean: { text: formatNumber(moved.mean, 2), symbol: 'mu' },
    output: { text: formatNumber(moved.output, 2) },
  } as const;
  const thawed = trainAgain && frozenParts[how].thawedByTrain;
  return [...words.found[how], ...(thawed ? words.thawed : []), ...words.moved(numbers)];
}
