import { exp, type Random } from '../../core/index.ts';
import type { PopulationName } from './parameters.ts';

/** A population with mean 0 and variance 1. */
export interface Population {
  readonly draw: (random: Random) => number;
  readonly density: (x: number) => number;
  /** Where the density jumps. */
  readonly jumps?: readonly number[];
}

/** The modes stand at ±0.9, each with the deviation that makes the whole variance 1. */
const mode = { centre: 0.9, deviation: Math.sqrt(1 - 0.9 * 0.9) };
/** A uniform distribution over ±√3 has variance 1. */
const edge = Math.sqrt(3);

/** Populations of one mean and one variance, and of very different shapes. */
export const populations: Readonly<Record<PopulationName, Population>> = {
  'two-modes': {
    draw: (random) =>
      (random.uniform() < 0.5 ? -1 : 1) * mode.centre + mode.deviation * random.normal(),
    density: (x) =>
      (gaussianDensity((x - mode.centre) / mode.deviation) +
        gaussianDensity((x + mode.centre) / mode.deviation)) /
      (2 * mode.deviation),
  },
  skewed: {
    draw: (random) => random.exponential() - 1,
    density: (x) => (x < -1 ? 0 : exp(-1 - x)),
    jumps: [-1],
  },
  uniform: {
    draw: (random) => edge * (2 * random.uniform() - 1),
    density: (x) => (Math.abs(x) > edge ? 0 : 1 / (2 * edge)),
    jumps: [-edge, edge],
  },
  gaussian: { draw: (random) => random.normal(), density: gaussianDensity },
};

/** The density of the normal distribution with mean 0 and variance 1. */
function gaussianDensity(x: number): number {
  return exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}
