import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawOutputs } from './draw-outputs.ts';
import { drawMean, drawVariance } from './draw-statistic.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['precise', 'seed'],
  model,
  charts: [drawMean, drawVariance, drawOutputs],
  describe,
  rows,
  extreme: { step: 0, weight: 0.001, B: 2 },
  words,
});
