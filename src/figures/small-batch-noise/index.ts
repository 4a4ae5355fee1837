import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawMeans, drawSecond } from './draw-histograms.ts';
import { drawScatter } from './draw-scatter.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  model,
  charts: [drawMeans, drawSecond, drawScatter],
  describe,
  rows,
  extreme: { B: 2, population: 'heavy-tail' },
  words,
});
