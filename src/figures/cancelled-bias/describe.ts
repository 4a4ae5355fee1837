import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Changes below this are rounding. */
const rounding = 1e-9;

/** What the reader's values show, in a sentence or two. */
export function describe(model: Model, words: Words): Finding {
  const { method, channels, channelsPerSet, largestSurviving, largestChange } = model;
  const largestBias = Math.max(...channels.map(({ bias }) => Math.abs(bias)));
  const numbers = {
    method: words.parameters.method.options[method],
    channels: { text: String(channelsPerSet) },
    bias: { text: formatNumber(largestBias, 2) },
    surviving: { text: formatNumber(largestSurviving, 2) },
    change: { text: formatNumber(largestChange, 2) },
  };
  if (channelsPerSet === 1) return words.found.alone(numbers);
  return largestSurviving < rounding ? words.found.equal(numbers) : words.found.shared(numbers);
}
