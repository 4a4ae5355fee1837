import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { view } from './view.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['house', 'seed'],
  model,
  view,
  describe,
  rows,
  equations,
  extreme: { scaling: 'min-max', house: { x: 6, y: 300 }, rate: 1.05 },
  words,
});
