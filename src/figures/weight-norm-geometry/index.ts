import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawPlane } from './draw-plane.ts';
import { drawRun } from './draw-run.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['noise', 'seed'],
  model,
  charts: [
    drawPlane,
    (model, context) => drawRun('length', model, context),
    (model, context) => drawRun('rate', model, context),
  ],
  describe,
  rows,
  equations,
  extreme: { v: { x: -2, y: 2.6 }, g: 2.4, optimizer: 'momentum' },
  words,
});
