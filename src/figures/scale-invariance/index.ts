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
  more: ['epsilon', 'seed'],
  presets: { one: {}, four: { length: 4 }, exact: { epsilon: 0, decay: 0 } },
  shows: { length: 'plane', epsilon: 'slopes', decay: 'rates', optimizer: 'rates' },
  model,
  charts: [drawPlane, drawSlopes, drawRates],
  describe,
  rows,
  equations,
  // As the weight grows shorter, the step grows.
  opening: { from: { length: 4 }, seconds: 3 },
  extreme: { length: 0.4, epsilon: 1e-3, optimizer: 'adam' },
  words,
});
