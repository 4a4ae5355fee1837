import type { Statement } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** What the padding did to the statistics and to the tokens. */
export function describe(model: Model): Statement {
  const { T, masked, now, alone, largest } = model;
  return say(`found.${masked ? 'masked' : T === alone.T ? 'full' : 'padded'}`, {
    zeros: T - alone.T,
    mean: number(now.mean, 2, 'mu'),
    variance: number(now.variance, 2, 'sigma'),
    aloneMean: number(alone.mean, 2, 'mu'),
    aloneVariance: number(alone.variance, 2, 'sigma'),
    bn: number(largest.bn, 2),
    in: number(largest.in, 2),
    ln: number(largest.ln, 2),
  });
}
