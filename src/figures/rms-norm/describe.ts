import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber, formatVisible } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';
import { powerText } from './power-text.ts';
import type { Words } from './words.ts';

/** Differences below this are rounding. */
const rounding = 1e-9;
/** Outputs whose sizes differ by less than this are as good as equal in half precision. */
const near = 0.01;

/** What the reader's values show, in two sentences. */
export function describe(model: Model, words: Words): Finding {
  const { difference, rmsMean, scale, now } = model;
  const numbers = {
    difference: { text: formatNumber(difference, 3) },
    mean: { text: formatNumber(rmsMean, 3), symbol: 'mu' },
    scale: { text: powerText(scale) },
    half: { text: formatVisible(now.half, 3) },
    single: { text: formatVisible(now.single, 3) },
  } as const;
  const geometry = difference < rounding ? words.same(numbers) : words.apart(numbers);
  if (now.half === 0) return [...geometry, ...words.overflow(numbers)];
  if (now.single < 1 - near) return [...geometry, ...words.small(numbers)];
  return [...geometry, ...words.fits(numbers)];
}
