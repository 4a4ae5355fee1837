import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawShares } from './draw-shares.ts';
import { listings } from './listings.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  moved: {
    divisor: 'variance-divisor.divisor',
    n: 'variance-divisor.n',
    depth: 'variance-divisor.depth',
    variance: 'small-variance.variance',
  },
  presets: {
    usual: {},
    keras: { weight: 0.01, epsilon: 1e-3 },
    copied: { weight: 0.9 },
    frozen: { frozen: 'both' },
  },
  model,
  listings,
  charts: [drawShares],
  describe,
  rows,
  extreme: { weight: 0.9, epsilon: 1e-3, frozen: 'parameters' },
  words,
});
