import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** What the reader's values show: the samples keep their shape, the mean's error does not. */
export function describe({ B, now, sampleGap, population }: Model, words: Words): Finding {
  return words.found[population === 'gaussian' ? 'gaussian' : 'other']({
    B: { text: String(B) },
    scatter: { text: formatNumber(now.scatter, 3), symbol: 'mu' },
    law: { text: formatNumber(now.law, 3) },
    sampleGap: { text: formatNumber(sampleGap, 3) },
    errorGap: { text: formatNumber(now.errorGap, 3) },
    chance: { text: formatNumber(now.chance, 3) },
  });
}
