import type { Statement } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** What the reader's values show, in two sentences. */
export function describe({ B, mean, variance, restore, stages }: Model): Statement {
  const [, , normalized, output] = stages;
  return say(['normalizing', `giving.${restore ? 'restored' : 'learned'}`], {
    B,
    mean: number(mean, 2, 'mu'),
    deviation: number(Math.sqrt(variance), 3, 'sigma'),
    normalizedMean: number(normalized?.mean ?? NaN, 3),
    normalizedDeviation: number(normalized?.deviation ?? NaN, 3),
    outputMean: number(output?.mean ?? NaN, 2, 'beta'),
    outputDeviation: number(output?.deviation ?? NaN, 3, 'gamma'),
  });
}
