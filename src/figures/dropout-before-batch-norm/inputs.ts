import type { Random } from '../../core/index.ts';
import type { InputName } from './parameters.ts';

/** Values that reach the dropout, and the two moments of their population. */
export interface Input {
  readonly draw: (random: Random) => number;
  /** μ²/σ², the mean's square in units of the variance. */
  readonly meanSquareRatio: number;
}

const pi = 3.141592653589793;
/** After ReLU a standard Gaussian has the mean 1/√(2π) and the mean square 1/2. */
const rectifiedMeanSquare = 1 / (2 * pi);

/** Inputs with mean 0 and variance 1, as they are or after ReLU. */
export const inputs: Readonly<Record<InputName, Input>> = {
  gaussian: { draw: (random) => random.normal(), meanSquareRatio: 0 },
  relu: {
    draw: (random) => Math.max(0, random.normal()),
    meanSquareRatio: rectifiedMeanSquare / (0.5 - rectifiedMeanSquare),
  },
};
