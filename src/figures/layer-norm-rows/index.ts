import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawFirst, drawInput, drawSecond } from './draw-tables.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['seed'],
  active: ({ input }) =>
    input === 'images' ? ['input', 'amount', 'seed'] : ['input', 'change', 'amount', 'B', 'seed'],
  model,
  charts: [drawInput, drawFirst, drawSecond],
  describe,
  rows,
  equations,
  extreme: { B: 1 },
  words,
});
