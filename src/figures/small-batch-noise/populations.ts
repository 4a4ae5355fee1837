import type { Random } from '../../core/index.ts';
import { modes, standardDraws } from '../../training/populations/standard-draws.ts';
import type { PopulationName } from './parameters.ts';

/** A population with mean 0 and variance 1. */
export interface Population {
  readonly draw: (random: Random) => number;
  /** The excess kurtosis E[x⁴] − 3; infinite where the fourth moment is. */
  readonly excessKurtosis: number;
}

/** Populations of one mean and one variance, and of very different shapes. */
export const populations: Readonly<Record<PopulationName, Population>> = {
  gaussian: { draw: standardDraws.gaussian, excessKurtosis: 0 },
  skewed: { draw: standardDraws.skewed, excessKurtosis: 6 },
  // Student's t with 3 degrees of freedom has variance 3, and no fourth moment.
  'heavy-tail': { draw: (random) => studentT3(random) / Math.sqrt(3), excessKurtosis: Infinity },
  'two-modes': {
    draw: standardDraws['two-modes'],
    excessKurtosis: fourthMomentOfModes() - 3,
  },
};

/** E[x⁴] of a Gaussian at distance c from 0 with variance v is c⁴ + 6c²v + 3v². */
function fourthMomentOfModes(): number {
  const [square, v] = [modes.centre * modes.centre, modes.variance];
  return square * square + 6 * square * v + 3 * v * v;
}

/** Student's t with 3 degrees of freedom: a Gaussian over the root mean square of three others. */
function studentT3(random: Random): number {
  const [z, a, b, c] = [random.normal(), random.normal(), random.normal(), random.normal()];
  return z / Math.sqrt((a * a + b * b + c * c) / 3);
}
