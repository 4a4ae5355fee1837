import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawDifferences } from './draw-differences.ts';
import { drawEntries } from './draw-entries.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  model,
  charts: [drawDifferences, drawEntries],
  describe,
  rows,
  extreme: { parts: 32, synchronized: true },
  words,
});
