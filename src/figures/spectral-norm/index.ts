import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawEstimates } from './draw-estimates.ts';
import { drawInput, drawOutput } from './draw-planes.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  model,
  charts: [drawInput, drawOutput, drawEstimates],
  describe,
  rows,
  equations,
  extreme: { first: { x: 1.2, y: 1.2 }, second: { x: 1.1, y: 1.2 }, iterations: 1 },
  words,
});
