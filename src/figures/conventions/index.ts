import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { view } from './view.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['n', 'depth', 'variance'],
  model,
  view,
  describe,
  rows,
  extreme: { weight: 0.9, divisor: 'n', epsilon: 1e-3, frozen: 'parameters', n: 2 },
  words,
});
