import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** What the reader's values show, in two sentences. */
export function describe({ B, mean, variance, restore, stages }: Model, words: Words): Finding {
  const [, , normalized, output] = stages;
  const numbers = {
    B: { text: String(B) },
    mean: { text: formatNumber(mean, 2), symbol: 'mu' },
    deviation: { text: formatNumber(Math.sqrt(variance), 3), symbol: 'sigma' },
    normalizedMean: { text: formatNumber(normalized?.mean ?? NaN, 3) },
    normalizedDeviation: { text: formatNumber(normalized?.deviation ?? NaN, 3) },
    outputMean: { text: formatNumber(output?.mean ?? NaN, 2), symbol: 'beta' },
    outputDeviation: { text: formatNumber(output?.deviation ?? NaN, 3), symbol: 'gamma' },
  } as const;
  return [
    ...words.normalizing(numbers),
    ...words.giving[restore ? 'restored' : 'learned'](numbers),
  ];
}
