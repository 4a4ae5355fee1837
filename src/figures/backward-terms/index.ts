import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawTerms } from './draw-terms.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['gamma', 'seed'],
  presets: { six: {}, far: { x1: 3.6 }, two: { m: 2 }, epsilon: { m: 2, epsilon: 1 } },
  model,
  rescales: { terms: 'gradients reach from 0.1 to 300, and many rows share the height of six' },
  charts: [drawTerms],
  describe,
  rows,
  equations,
  extreme: { m: 2, epsilon: 1 },
  words,
});
