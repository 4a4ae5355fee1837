import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { view } from './view.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['seed'],
  active: ({ input }) =>
    input === 'images' ? ['input', 'amount', 'seed'] : ['input', 'change', 'amount', 'B', 'seed'],
  model,
  view,
  describe,
  rows,
  equations,
  extreme: { B: 1 },
  words,
});
