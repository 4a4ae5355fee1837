import type { Finding } from '../../kit/finding.ts';
import { formatNumber } from '../../kit/format-number.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** What the reader's values show, in two or three sentences. */
export function describe(model: Model, words: Words): Finding {
  const numbers = {
    step: { text: String(model.step) },
    mean: { text: formatNumber(model.mean, 2), symbol: 'mu' },
    variance: { text: formatNumber(model.variance, 2), symbol: 'sigma' },
    left: { text: formatNumber(100 * model.startWeight, model.startWeight < 0.1 ? 2 : 1) },
    forgottenAfter: { text: String(model.forgottenAfter) },
    outputMean: { text: formatNumber(model.outputMean, 2) },
    outputDeviation: { text: formatNumber(model.outputDeviation, 2) },
  } as const;
  const statistics = model.precise ? words.anew(numbers) : words.followed(numbers);
  return [...statistics, ...words.inferred(numbers)];
}
