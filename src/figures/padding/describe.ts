import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** What the padding did to the statistics and to the tokens. */
export function describe(model: Model, words: Words): Finding {
  const { T, masked, now, alone, largest } = model;
  const number = (value: number, digits: number) => ({ text: formatNumber(value, digits) });
  const numbers = {
    zeros: { text: String(T - alone.T) },
    mean: { ...number(now.mean, 2), symbol: 'mu' },
    variance: { ...number(now.variance, 2), symbol: 'sigma' },
    aloneMean: { ...number(alone.mean, 2), symbol: 'mu' },
    aloneVariance: { ...number(alone.variance, 2), symbol: 'sigma' },
    bn: number(largest.bn, 2),
    in: number(largest.in, 2),
    ln: number(largest.ln, 2),
  } as const;
  if (masked) return words.found.masked(numbers);
  return words.found[T === alone.T ? 'full' : 'padded'](numbers);
}
