import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** What the reader's values show, in a sentence or two. */
export function describe({ keep, order, now, test }: Model, words: Words): Finding {
  const kind = order === 'after' ? 'after' : keep === 1 ? 'none' : 'before';
  return words.found[kind]({
    keep: { text: formatNumber(keep, 2) },
    measured: { text: formatNumber(now.measured, 2), symbol: 'sigma' },
    law: { text: formatNumber(now.law, 2) },
    deviation: { text: formatNumber(test.deviation, 2), symbol: 'sigma' },
  });
}
