import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawMeans, drawSecond } from './draw-histograms.ts';
import { drawScatter } from './draw-scatter.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['draws'],
  presets: {
    eight: {},
    pairs: { B: 2 },
    many: { B: 256 },
    normalized: { B: 2, statistic: 'normalized' },
  },
  shows: { B: 'scatter', statistic: 'variances' },
  model,
  rescales: { variances: 'it shows the statistic that the reader chose' },
  charts: [drawMeans, drawSecond, drawScatter],
  describe,
  rows,
  extreme: { B: 2, population: 'heavy-tail' },
  words,
});
