import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawErrors } from './draw-errors.ts';
import { drawPaper } from './draw-paper.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['seed'],
  presets: { two: {}, many: { B: 32 }, alike: { share: 0.8 }, independent: { share: 0 } },
  model,
  charts: [drawPaper, drawErrors],
  describe,
  rows,
  // The smaller the batch, the farther its statistics stray.
  opening: { from: { B: 32 }, seconds: 3 },
  extreme: { B: 1, share: 0.8 },
  words,
});
