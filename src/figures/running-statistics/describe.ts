import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { formatPower } from '../../kit/format/format-power.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** What the reader's values show, in two or three sentences. */
export function describe(model: Model, words: Words): Finding {
  const numbers = {
    step: { text: String(model.step) },
    mean: { text: formatNumber(model.mean, 2), symbol: 'mu' },
    variance: { text: formatNumber(model.variance, 2), symbol: 'sigma' },
    left: { text: percentText(100 * model.startWeight) },
    forgottenAfter: { text: String(model.forgottenAfter) },
    outputMean: { text: formatNumber(model.outputMean, 2) },
    outputDeviation: { text: formatNumber(model.outputDeviation, 2) },
  } as const;
  const followed = model.step < model.forgottenAfter ? words.followed : words.forgotten;
  const statistics = model.precise ? words.anew : followed;
  return [...statistics(numbers), ...words.inferred(numbers)];
}

/** Writes a share in percent; what two decimals would call 0.00 has its power of ten. */
function percentText(percent: number): string {
  if (percent < 0.005) return formatPower(percent);
  return formatNumber(percent, percent < 10 ? 2 : 1);
}
