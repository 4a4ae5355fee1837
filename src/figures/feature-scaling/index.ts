import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawDescent } from './draw-descent.ts';
import { drawRaw, drawScaled } from './draw-houses.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['rate', 'house', 'seed'],
  presets: {
    scaled: {},
    metres: { unit: 'm' },
    outlier: { house: { x: 6, y: 300 } },
    beyond: { rate: 1.05 },
  },
  shows: { house: 'raw' },
  model,
  rescales: { scaled: 'one unit is as long on both axes, and the houses fill the chart' },
  charts: [drawDescent, drawRaw, drawScaled],
  describe,
  rows,
  equations,
  opening: { from: { k: 0 }, seconds: 4 },
  extreme: { scaling: 'min-max', house: { x: 6, y: 300 }, rate: 1.05 },
  words,
});
