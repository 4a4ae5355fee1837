import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** What the reader's values show, in two sentences. */
export function describe(model: Model, words: Words): Finding {
  const { batches, clipped, batchNormError, renormError, rMax, dMax } = model;
  const numbers = {
    batches: { text: String(batches.length) },
    clipped: { text: String(clipped) },
    batchNorm: { text: formatNumber(batchNormError, 3) },
    renorm: { text: formatNumber(renormError, 3) },
  };
  if (rMax === 1 && dMax === 0) return words.closed(numbers);
  if (clipped === 0) return words.open(numbers);
  return words.between(numbers);
}
