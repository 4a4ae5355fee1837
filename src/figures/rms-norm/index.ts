import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawGlobe } from './draw-globe.ts';
import { drawPrecision } from './draw-precision.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['direction', 'epsilon'],
  presets: {
    mean: {},
    centred: { offset: 0 },
    equal: { offset: 2, spread: 0.2 },
    overflow: { scale: 256 },
  },
  model,
  charts: [drawGlobe, drawPrecision],
  describe,
  rows,
  equations,
  shows: { scale: 'precision', epsilon: 'precision' },
  // x rises from the equator: LN stays where it was, RMSNorm follows.
  opening: { from: { offset: 0 }, seconds: 2.4 },
  extreme: { offset: 2, spread: 0.2, direction: 200, scale: 4096 },
  words,
});
