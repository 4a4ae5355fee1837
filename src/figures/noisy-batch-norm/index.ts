import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawLoss, drawMeasure } from './draw-course.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  presets: {
    drift: {},
    shift: { measure: 'shift' },
    early: { measure: 'shift', rate: 0.03, step: 25 },
    change: { measure: 'change' },
  },
  model,
  charts: [drawLoss, drawMeasure],
  shows: { measure: 'measure' },
  rescales: { measure: 'each measure has its own unit, a thousandth of another' },
  describe,
  rows,
  opening: { from: { step: 25 }, seconds: 3 },
  extreme: { measure: 'change', rate: 0.3, step: 25 },
  words,
});
