import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawTime } from './draw-time.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['gamma', 'seed'],
  presets: {
    small: { scale: 1 },
    large: { scale: 3 },
    tanh: { scale: 3, activation: 'tanh' },
    gain: { gamma: 2 },
  },
  model,
  charts: [
    (model, context) => drawTime('states', model, context),
    (model, context) => drawTime('gradients', model, context),
  ],
  describe,
  rows,
  // The line of one network swings up, that of the other does not move.
  opening: { from: { scale: 0.8 }, seconds: 2.4 },
  extreme: { scale: 0.2, activation: 'tanh', T: 80 },
  words,
});
