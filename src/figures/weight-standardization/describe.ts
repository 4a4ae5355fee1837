import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** What the chosen method makes equal, and what it leaves. */
export function describe({ method, ways }: Model, words: Words): Finding {
  const { means, lengths, largest } = ways[method];
  const number = (value: number): { readonly text: string } => ({ text: formatNumber(value, 2) });
  return words.found[method]({
    least: { ...number(Math.min(...means)), symbol: 'mu' },
    most: { ...number(Math.max(...means)), symbol: 'mu' },
    length: number(lengths[0] ?? NaN),
    ratio: number(Math.max(...lengths) / Math.min(...lengths)),
    before: number(ways.none.largest),
    largest: number(largest),
  });
}
