import type { Statement } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Model } from './model.ts';
import { batchCount } from './pool.ts';
import { say } from './words.ts';

/** What the reader's values show, in a sentence or two. */
export function describe(model: Model): Statement {
  const { B, now, second } = model;
  return say(sentencesOf(model), {
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
  });
}

function sentencesOf({ B, now, population, second }: Model) {
  const few = B === 1 ? 'one' : B === 2 ? 'two' : 'many';
  switch (second.kind) {
    case 'normalized':
      return [`normalizedOf.${few}`] as const;
    case 'reciprocal': {
      const kind = few === 'many' && population === 'gaussian' ? 'gaussian' : few;
      return ['meanOf', `reciprocalOf.${kind}`] as const;
    }
    case 'variance': {
      const kind = B === 1 ? 'one' : Number.isFinite(now.varianceLaw) ? 'finite' : 'infinite';
      return ['meanOf', `varianceOf.${kind}`] as const;
    }
  }
}
