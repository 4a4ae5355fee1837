import type { Told } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say, type Words } from './words.ts';

/** What the padding does to the statistics, first at a glance. */
export function describe(model: Model): Told {
  const { T, now, alone, largest } = model;
  const kind = caseOf(model);
  const numbers = {
    zeros: T - alone.T,
    mean: number(now.mean, 2, 'mu'),
    variance: number(now.variance, 2, 'sigma'),
    aloneMean: number(alone.mean, 2, 'mu'),
    aloneVariance: number(alone.variance, 2, 'sigma'),
    bn: number(largest.bn, 2),
    in: number(largest.in, 2),
    ln: number(largest.ln, 2),
  };
  const found = kind === 'centred' ? 'padded' : kind;
  return { headline: say(`headline.${kind}`, numbers), detail: say(`found.${found}`, numbers) };
}

/** Zeros do not move a mean that is 0 already. */
function caseOf({ T, masked, alone }: Model): keyof Words['headline'] {
  if (masked) return 'masked';
  if (T === alone.T) return 'full';
  return Math.abs(alone.mean) < 1e-9 ? 'centred' : 'padded';
}
