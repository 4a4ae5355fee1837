import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawGlobe } from './draw-globe.ts';
import { drawPrecision } from './draw-precision.ts';
import { drawValues } from './draw-values.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['epsilon'],
  model,
  charts: [drawGlobe, drawValues, drawPrecision],
  describe,
  rows,
  equations,
  extreme: { offset: 2, spread: 0.2, direction: 200, scale: 4096 },
  words,
});
