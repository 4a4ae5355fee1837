import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawDifferences } from './draw-differences.ts';
import { drawWeights } from './draw-weights.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['layer', 'seed'],
  presets: {
    right: {},
    float32: { precision: 'float32' },
    unscaled: { mistake: 'unscaled' },
    lost: { mistake: 'lost' },
  },
  shows: { mistake: 'differences', precision: 'differences' },
  model,
  charts: [drawWeights, drawDifferences],
  rescales: {
    weights: 'the largest factor of the first channel is nine times its smallest',
  },
  describe,
  rows,
  equations,
  extreme: { mistake: 'unscaled', variance: 0.05, layer: 'linear' },
  words,
});
