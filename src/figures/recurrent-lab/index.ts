import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawLearning } from './draw-learning.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  presets: {
    sixteen: {},
    four: { B: 4 },
    digits: { task: 'digits' },
    simple: { cell: 'simple' },
  },
  model,
  charts: [drawLearning],
  describe,
  rows,
  opening: { from: { seen: 0.0625 }, seconds: 2.4 },
  extreme: { seen: 0.0625, task: 'digits', cell: 'simple', B: 4 },
  words,
});
