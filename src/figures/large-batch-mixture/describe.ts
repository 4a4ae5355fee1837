import { grouped, number } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { say, type Words } from './words.ts';

/** What the pooled statistics are made of, what stays of the shape, and what a threshold can tell. */
export function describe(model: Model) {
  const { batch, together, apart, within, between, question } = model;
  const first = together.groups[0]?.shape;
  const headline = say(`headline.${fateOf(model)}`, {
    together: number(together.threshold.accuracy, 2),
    apart: number(apart.threshold.accuracy, 2),
  });
  const detail = [
    ...say('found.shape', {
      B: grouped(model.B),
      deviation: number(Math.sqrt(batch.whole.variance), 2, 'sigma'),
      between: number((100 * between) / (within + between), 0),
      firstMean: number(first?.mean ?? NaN, 2, 'mu'),
      firstDeviation: number(Math.sqrt(first?.variance ?? NaN), 2, 'sigma'),
      kurtosis: number(batch.whole.kurtosis, 2),
      kurtosisAfter: number(together.whole.kurtosis, 2),
    }),
    ...(question === 'inside' ? say('found.inside') : []),
    ...(model.rounds > 1 ? say('found.average', { rounds: model.rounds }) : say('found.one')),
  ];
  return { headline, detail };
}

/** From so much accuracy on, the one way of normalizing tells clearly more than the other. */
const clearly = 0.02;

/** What comes of normalizing together, beside normalizing by group, for what is to be told. */
function fateOf({ question, together, apart }: Model): keyof Words['headline'] {
  const gain = together.threshold.accuracy - apart.threshold.accuracy;
  if (question === 'inside') return gain < -clearly ? 'insideLost' : 'insideKept';
  return gain > clearly ? 'groupKept' : 'groupAlike';
}
