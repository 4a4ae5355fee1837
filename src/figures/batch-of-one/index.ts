import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawBatch } from './draw-batch.ts';
import { drawSizes } from './draw-sizes.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['gamma', 'beta', 'seed'],
  model,
  charts: [drawBatch, drawSizes],
  describe,
  rows,
  equations,
  extreme: { B: 1 },
  words,
});
