import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Sums in another order differ by rounding, which is no news. */
const rounding = 1e-12;

/** What the reader's values show, in two or three sentences. */
export function describe(model: Model, words: Words): Finding {
  const { G, size, kept, original, shuffleChange } = model;
  const now = kept.find((one) => one.G === G);
  const ratio = (value = NaN) => ({ text: formatNumber(value, 1) });
  return words.found({
    G: { text: String(G) },
    size: { text: String(size) },
    betweenBefore: ratio(original.between),
    between: ratio(now?.between),
    withinBefore: ratio(original.within),
    within: ratio(now?.within),
    change: { text: shuffleChange < rounding ? '0' : formatNumber(shuffleChange, 2) },
  });
}
