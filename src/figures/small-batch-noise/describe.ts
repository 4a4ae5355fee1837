import type { Statement } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { batchCount } from './pool.ts';
import { say } from './words.ts';

/** What the reader's values show, in a sentence or two. */
export function describe({ B, now, population, second }: Model): Statement {
  const numbers = {
    none: 0,
    B,
    batches: batchCount,
    meanScatter: number(now.meanScatter, 3, 'mu'),
    meanLaw: number(now.meanLaw, 3),
    varianceAverage: number(now.varianceAverage, 3, 'sigma'),
    varianceScatter: number(now.varianceScatter, 3, 'sigma'),
    varianceLaw: number(now.varianceLaw, 3),
    reciprocalAverage: number(now.reciprocalAverage, 3, 'sigma'),
    reciprocalLaw: number(now.reciprocalLaw, 3),
    wall: number(Math.sqrt(B - 1), 3, 'sigma'),
    furthest: number(second.kind === 'normalized' ? second.furthest : 0, 3),
  };
  const few = B === 1 ? 'one' : B === 2 ? 'two' : 'many';
  switch (second.kind) {
    case 'normalized':
      return say(`normalizedOf.${few}`, numbers);
    case 'reciprocal': {
      const kind = few === 'many' && population === 'gaussian' ? 'gaussian' : few;
      return [...say('meanOf', numbers), ...say(`reciprocalOf.${kind}`, numbers)];
    }
    case 'variance': {
      const kind = B === 1 ? 'one' : Number.isFinite(now.varianceLaw) ? 'finite' : 'infinite';
      return [...say('meanOf', numbers), ...say(`varianceOf.${kind}`, numbers)];
    }
  }
}
