import type { Finding } from '../../kit/contract/finding.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';
import { batchCount } from './pool.ts';
import type { Words } from './words.ts';

/** What the reader's values show, in a sentence or two. */
export function describe({ B, now, population, second }: Model, words: Words): Finding {
  const numbers = {
    B: { text: String(B) },
    batches: { text: String(batchCount) },
    meanScatter: { text: formatNumber(now.meanScatter, 3), symbol: 'mu' },
    meanLaw: { text: formatNumber(now.meanLaw, 3) },
    varianceAverage: { text: formatNumber(now.varianceAverage, 3), symbol: 'sigma' },
    varianceScatter: { text: formatNumber(now.varianceScatter, 3), symbol: 'sigma' },
    varianceLaw: { text: formatNumber(now.varianceLaw, 3) },
    reciprocalAverage: { text: formatNumber(now.reciprocalAverage, 3), symbol: 'sigma' },
    reciprocalLaw: { text: formatNumber(now.reciprocalLaw, 3) },
    wall: { text: formatNumber(Math.sqrt(B - 1), 3), symbol: 'sigma' },
    furthest: { text: formatNumber(second.kind === 'normalized' ? second.furthest : 0, 3) },
  } as const;
  const few = B === 1 ? 'one' : B === 2 ? 'two' : 'many';
  switch (second.kind) {
    case 'normalized':
      return words.normalizedOf[few](numbers);
    case 'reciprocal': {
      const kind = few === 'many' && population === 'gaussian' ? 'gaussian' : few;
      return [...words.meanOf(numbers), ...words.reciprocalOf[kind](numbers)];
    }
    case 'variance': {
      const kind = B === 1 ? 'one' : Number.isFinite(now.varianceLaw) ? 'finite' : 'infinite';
      return [...words.meanOf(numbers), ...words.varianceOf[kind](numbers)];
    }
  }
}
