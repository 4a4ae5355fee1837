import type { Statement } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say } from './words.ts';

/** What the pooled statistics are made of, what stays of the shape, and what a threshold can tell. */
export function describe(model: Model): Statement {
  const { batch, together, apart, within, between, question } = model;
  const first = together.groups[0]?.shape;
  return [
    ...say('found.shape', {
      B: model.B,
      deviation: number(Math.sqrt(batch.whole.variance), 2, 'sigma'),
      between: number((100 * between) / (within + between), 0),
      firstMean: number(first?.mean ?? NaN, 2, 'mu'),
      firstDeviation: number(Math.sqrt(first?.variance ?? NaN), 2, 'sigma'),
      kurtosis: number(batch.whole.kurtosis, 2),
      kurtosisAfter: number(together.whole.kurtosis, 2),
    }),
    ...say(`found.${question}`, {
      together: number(together.threshold.accuracy, 2),
      apart: number(apart.threshold.accuracy, 2),
    }),
  ];
}
