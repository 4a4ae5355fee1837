import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawErrors } from './draw-errors.ts';
import { drawPaper } from './draw-paper.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  model,
  charts: [drawPaper, drawErrors],
  describe,
  rows,
  extreme: { B: 1, share: 0.8 },
  words,
});
