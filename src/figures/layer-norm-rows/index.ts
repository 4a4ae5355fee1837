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
  presets: {
    sample: {},
    value: { change: 'value' },
    one: { B: 1 },
    images: { input: 'images' },
  },
  model,
  charts: [drawInput, drawFirst, drawSecond],
  describe,
  rows,
  equations,
  // What moves is seen as it moves: the whole table with BN, a single row with LN.
  opening: { from: { amount: 0 }, seconds: 2 },
  extreme: { B: 1 },
  words,
});
