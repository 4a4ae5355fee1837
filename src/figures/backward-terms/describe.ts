import type { Told } from '../../kit/contract/finding.ts';
import { number, powerOf, scientific } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** Below this a difference is rounding, and is not written out: its digits tell nothing. */
const limits = [1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1, 10, 100];

/** Where less than this share is left, its digits tell nothing. */
const hardly = 0.005;

/** What is left of the direct gradient, and then the laws that the whole keeps. */
export function describe(model: Model): Told {
  const { m, share, sum, product, error } = model;
  const limit = limits.find((value) => error < value) ?? Infinity;
  const kind = caseOf(model);
  const headline = say(`headline.${kind}`, { share: number(100 * share, 0) });
  const detail = say(`found.${m === 1 ? 'one' : 'many'}`, {
    sum: number(sum, 3),
    none: 0,
    product: Math.abs(product) < 0.001 ? scientific(product) : number(product, 3),
    error: powerOf(10, limit),
  });
  return { headline, detail: kind === 'left' ? [...say('found.share'), ...detail] : detail };
}

/** How much comes back by the three paths together. */
function caseOf({ share, m }: Model): 'nothing' | 'one' | 'cancelled' | 'left' {
  if (Number.isNaN(share)) return 'nothing';
  if (m === 1) return 'one';
  return share < hardly ? 'cancelled' : 'left';
}
