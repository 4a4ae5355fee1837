import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { formatRatio } from './format-ratio.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** What the reader's conventions give, in three sentences. */
export function describe(model: Model, words: Words): Finding {
  const [small, large] = model.small.deviations;
  const numbers = {
    weight: { text: String(model.weight) },
    batch: { text: formatNumber(model.batchVariance, 3), symbol: 'sigma' },
    running: { text: formatNumber(model.runningVariance, 3), symbol: 'sigma' },
    n: { text: String(model.n) },
    depth: { text: String(model.depth) },
    ratio: { text: formatRatio(model.depths[model.depth - 1]?.measured ?? NaN) },
    variance: { text: String(model.small.variance) },
    share: { text: formatNumber(large / small, 2) },
  } as const;
  const moves = model.frozen === 'nothing' || model.frozen === 'parameters';
  return [
    ...(moves ? words.updated(numbers) : words.held(numbers)),
    ...words.compounded(numbers),
    ...words.apart(numbers),
  ];
}
