import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawBatch } from './draw-batch.ts';
import { drawNormalized } from './draw-normalized.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['spread', 'seed'],
  presets: {
    small: { B: 64 },
    large: { B: 4096 },
    group: { question: 'group' },
    uneven: { share: 0.9 },
  },
  model,
  charts: [
    drawBatch,
    (model, context) => drawNormalized('together', model, context),
    (model, context) => drawNormalized('apart', model, context),
  ],
  describe,
  rows,
  equations,
  rescales: {
    batch: 'a group is the higher, the narrower it is and the larger its share',
    together: 'far groups are left narrow, and many times as high',
    apart: 'a group is the higher, the larger its share',
  },
  extreme: { B: 16, distance: 8, share: 0.9, question: 'group', spread: 0.5 },
  words,
});
