import type { Told } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';
import { isUnderWay, type Model } from './model.ts';
import { batchCount } from './pool.ts';
import { say } from './words.ts';

/** What the reader's values show, first at a glance, then in a sentence or two. */
export function describe(model: Model): Told {
  const { B, draws, now, inTheEnd, first, second } = model;
  const numbers = {
    none: 0,
    B,
    draws,
    batches: batchCount,
    meanMiss: number(Math.abs(first.mean), 3, 'mu'),
    varianceMiss: number(Math.abs(first.variance - 1), 3, 'sigma'),
    firstMean: number(first.mean, 3, 'mu'),
    meanScatter: number(now.meanScatter, 3, 'mu'),
    meanInTheEnd: number(inTheEnd.meanScatter, 3, 'mu'),
    meanLaw: number(now.meanLaw, 3),
    varianceAverage: number(now.varianceAverage, 3, 'sigma'),
    varianceScatter: number(now.varianceScatter, 3, 'sigma'),
    varianceLaw: number(now.varianceLaw, 3),
    reciprocalAverage: number(now.reciprocalAverage, 3, 'sigma'),
    reciprocalLaw: number(now.reciprocalLaw, 3),
    wall: number(Math.sqrt(B - 1), 3, 'sigma'),
    furthest: number(second.kind === 'normalized' ? second.furthest : 0, 3),
  };
  const progress = isUnderWay(model) ? (['drawn'] as const) : [];
  return {
    headline: say(headlineOf(model), numbers),
    detail: say([...progress, ...sentencesOf(model)], numbers),
  };
}

/** The first batch misses the population's values; from the second on, batches scatter. */
function headlineOf(model: Model) {
  const { B, draws, second } = model;
  const few = fewOf(B);
  const [first, underWay] = [draws === 1, isUnderWay(model)];
  switch (second.kind) {
    case 'normalized':
      return `headline.normalized.${few}` as const;
    case 'reciprocal':
      if (B > 1 && first) return 'headline.reciprocal.first';
      return B > 2 && underWay
        ? 'headline.reciprocal.soFar'
        : (`headline.reciprocal.${few}` as const);
    case 'variance':
      if (first) return 'headline.variance.first';
      return underWay ? 'headline.variance.soFar' : (`headline.variance.${few}` as const);
  }
}

function sentencesOf(model: Model) {
  const { B, draws, now, population, second } = model;
  const few = fewOf(B);
  const first = draws === 1;
  const mean = first ? 'first' : isUnderWay(model) ? 'soFar' : 'all';
  switch (second.kind) {
    case 'normalized':
      return [`normalizedOf.${few}`] as const;
    case 'reciprocal': {
      const many = few === 'many' && population === 'gaussian' ? 'gaussian' : few;
      return [`meanOf.${mean}`, `reciprocalOf.${first && B > 1 ? 'first' : many}`] as const;
    }
    case 'variance': {
      const many = Number.isFinite(now.varianceLaw) ? 'finite' : 'infinite';
      const kind = B === 1 ? 'one' : first ? 'first' : many;
      return [`meanOf.${mean}`, `varianceOf.${kind}`] as const;
    }
  }
}

function fewOf(B: number) {
  return B === 1 ? 'one' : B === 2 ? 'two' : 'many';
}
