import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawPlane } from './draw-plane.ts';
import { drawRates } from './draw-rates.ts';
import { drawSlopes } from './draw-slopes.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['seed'],
  model,
  charts: [drawPlane, drawSlopes, drawRates],
  describe,
  rows,
  equations,
  extreme: { length: 0.4, epsilon: 1e-3, optimizer: 'adam' },
  words,
});
