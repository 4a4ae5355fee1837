import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** What the pooled statistics are made of, what stays of the shape, and what a threshold can tell. */
export function describe(model: Model, words: Words): Finding {
  const { batch, together, apart, within, between, question } = model;
  const first = together.groups[0]?.shape;
  return [
    ...words.found.shape({
      B: { text: String(model.B) },
      deviation: { text: formatNumber(Math.sqrt(batch.whole.variance), 2), symbol: 'sigma' },
      between: { text: `${formatNumber((100 * between) / (within + between), 0)}%` },
      firstMean: { text: formatNumber(first?.mean ?? NaN, 2), symbol: 'mu' },
      firstDeviation: { text: formatNumber(Math.sqrt(first?.variance ?? NaN), 2), symbol: 'sigma' },
      kurtosis: { text: formatNumber(batch.whole.kurtosis, 2) },
      kurtosisAfter: { text: formatNumber(together.whole.kurtosis, 2) },
    }),
    ...words.found[question]({
      together: { text: formatNumber(together.threshold.accuracy, 2) },
      apart: { text: formatNumber(apart.threshold.accuracy, 2) },
    }),
  ];
}
