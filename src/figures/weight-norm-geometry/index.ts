import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawPlane } from './draw-plane.ts';
import { drawRate } from './draw-rate.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['g', 'noise', 'seed'],
  presets: {
    plain: {},
    short: { v: { x: 0, y: 0.4 }, rate: 0.5 },
    momentum: { optimizer: 'momentum', noise: 0 },
    decay: { optimizer: 'decay' },
  },
  model,
  charts: [drawPlane, drawRate],
  shows: { optimizer: 'rate', rate: 'rate', noise: 'rate' },
  describe,
  rows,
  equations,
  // The way of v is seen as it is taken.
  opening: { from: { step: 0 }, seconds: 2.5 },
  extreme: { v: { x: -2, y: 2.6 }, g: 2.4, optimizer: 'momentum' },
  words,
});
