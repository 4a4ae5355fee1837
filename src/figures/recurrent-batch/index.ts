import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { view } from './view.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['cell', 'hidden', 'layers', 'window', 'seed'],
  model,
  view,
  describe,
  rows,
  equations,
  extreme: { T: 1024, B: 256, budget: 64, lengths: 'short', layers: 8, hidden: 2048 },
  words,
});
