import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawTime } from './draw-time.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['gamma', 'seed'],
  model,
  charts: [
    (model, context) => drawTime('states', model, context),
    (model, context) => drawTime('gradients', model, context),
  ],
  describe,
  rows,
  extreme: { scale: 0.2, activation: 'tanh', T: 80 },
  words,
});
