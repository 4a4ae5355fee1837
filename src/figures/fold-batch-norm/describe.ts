import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { formatPower } from '../../kit/format/format-power.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** What the reader's values show, in a sentence or two. */
export function describe(model: Model, words: Words): Finding {
  const { mistake, largestDifference, channels, weights } = model;
  return words.found[mistake]({
    weights: { text: String(weights.length) },
    difference: {
      text:
        mistake === 'none' ? formatPower(largestDifference) : formatNumber(largestDifference, 2),
    },
    scale: { text: formatNumber(channels[0]?.scale ?? NaN, 3) },
  });
}
