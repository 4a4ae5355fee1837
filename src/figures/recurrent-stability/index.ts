import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { view } from './view.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['gamma', 'seed'],
  model,
  view,
  describe,
  rows,
  extreme: { scale: 0.2, activation: 'tanh', T: 80 },
  words,
});
