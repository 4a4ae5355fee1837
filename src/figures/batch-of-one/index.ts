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
  presets: { eight: {}, two: { B: 2 }, one: { B: 1 }, inference: { B: 1, mode: 'inference' } },
  model,
  charts: [drawBatch, drawSizes],
  describe,
  rows,
  equations,
  // One sample lies on β wherever it stands; only the others give it a place among them.
  opening: { from: { B: 1 }, seconds: 2.4 },
  rescales: {
    batch: 'γ and β stretch and move the outputs, from one value to three times the axis',
    sizes: 'the slope grows with γ',
  },
  extreme: { B: 1 },
  words,
});
