import type { Finding } from '../../kit/finding.ts';
import { formatNumber } from '../../kit/format-number.ts';
import { batchCount, type Model } from './model.ts';
import type { Words } from './words.ts';

/** What the reader's values show, in a sentence or two. */
export function describe({ B, now }: Model, words: Words): Finding {
  const numbers = {
    B: { text: String(B) },
    batches: { text: String(batchCount) },
    meanScatter: { text: formatNumber(now.meanScatter, 3), symbol: 'mu' },
    meanLaw: { text: formatNumber(now.meanLaw, 3) },
    varianceAverage: { text: formatNumber(now.varianceAverage, 3), symbol: 'sigma' },
    varianceScatter: { text: formatNumber(now.varianceScatter, 3), symbol: 'sigma' },
    varianceLaw: { text: formatNumber(now.varianceLaw, 3) },
  } as const;
  const kind = B === 1 ? 'one' : Number.isFinite(now.varianceLaw) ? 'finite' : 'infinite';
  return [...words.meanOf(numbers), ...words.varianceOf[kind](numbers)];
}
