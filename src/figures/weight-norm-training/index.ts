import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawErrors } from './draw-errors.ts';
import { drawLosses } from './draw-losses.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['noise', 'seed'],
  model,
  charts: [drawLosses, drawErrors],
  describe,
  rows,
  extreme: { rate: 0.2, scale: 10 },
  words,
});
