import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawEstimates } from './draw-estimates.ts';
import { drawPlane } from './draw-plane.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['start'],
  presets: {
    alike: {},
    apart: { first: { x: 1.2, y: 0 }, second: { x: 0, y: 0.3 }, iterations: 2 },
    nearly: { first: { x: 1.2, y: 0 }, second: { x: 0, y: 1.1 }, start: 93, iterations: 10 },
  },
  shows: { iterations: 'plane' },
  model,
  charts: [drawPlane, drawEstimates],
  describe,
  rows,
  equations,
  // v sets out far from the direction that it looks for.
  opening: { from: { iterations: 1 }, seconds: 3 },
  extreme: { first: { x: 1.2, y: 1.2 }, second: { x: 1.1, y: 1.2 }, iterations: 1 },
  words,
});
