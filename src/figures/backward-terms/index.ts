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
  model,
  charts: [drawTerms],
  describe,
  rows,
  equations,
  extreme: { m: 2, epsilon: 1 },
  words,
});
