import type { Random } from '../../core/index.ts';

const variance = 1 - 0.9 * 0.9;

/** The modes stand at ±0.9, each with the variance that makes the whole one 1. */
export const modes = { centre: 0.9, variance, deviation: Math.sqrt(variance) } as const;

/** Samples of mean 0 and variance 1, from populations of different shapes. */
export const standardDraws = {
  gaussian: (random: Random) => random.normal(),
  skewed: (random: Random) => random.exponential() - 1,
  'two-modes': (random: Random) => {
    const side = random.uniform() < 0.5 ? -1 : 1;
    return side * modes.centre + modes.deviation * random.normal();
  },
} as const;
