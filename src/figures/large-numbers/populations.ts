import { exp, type Random } from '../../core/index.ts';
import { modes, standardDraws } from '../../training/populations/standard-draws.ts';
import type { PopulationName } from './parameters.ts';

/** A population with mean 0 and variance 1. */
export interface Population {
  readonly draw: (random: Random) => number;
  readonly density: (x: number) => number;
  /** Where the density jumps. */
  readonly jumps?: readonly number[];
}

/** A uniform distribution over ±√3 has variance 1. */
const edge = Math.sqrt(3);

/** Populations of one mean and one variance, and of very different shapes. */
export const populations: Readonly<Record<PopulationName, Population>> = {
  'two-modes': {
    draw: standardDraws['two-modes'],
    density: (x) =>
      (gaussianDensity((x - modes.centre) / modes.deviation) +
        gaussianDensity((x + modes.centre) / modes.deviation)) /
      (2 * modes.deviation),
  },
  skewed: {
    draw: standardDraws.skewed,
    density: (x) => (x < -1 ? 0 : exp(-1 - x)),
    jumps: [-1],
  },
  uniform: {
    draw: (random) => edge * (2 * random.uniform() - 1),
    density: (x) => (Math.abs(x) > edge ? 0 : 1 / (2 * edge)),
    jumps: [-edge, edge],
  },
  gaussian: { draw: standardDraws.gaussian, density: gaussianDensity },
};

/** The density of the normal distribution with mean 0 and variance 1. */
function gaussianDensity(x: number): number {
  return exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}
