import type { Statement } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { smallNumber } from './small-number.ts';
import { say } from './words.ts';

/** Below this a difference is rounding, and is not written out: its digits tell nothing. */
const limits = [1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1, 10, 100];

/** What the reader's values show, in two sentences. */
export function describe({ m, sum, product, productLaw, error }: Model): Statement {
  const limit = limits.find((value) => error < value) ?? Infinity;
  return say(`found.${m === 1 ? 'one' : 'many'}`, {
    sum: number(sum, 3),
    product: smallNumber(product),
    productLaw: smallNumber(productLaw),
    error: number(limit, limit < 1 ? Math.round(decimals(limit)) : 0),
  });
}

/** How many decimals a power of ten below 1 needs. */
function decimals(limit: number): number {
  return limit * 10 >= 0.99 ? 1 : 1 + decimals(limit * 10);
}
