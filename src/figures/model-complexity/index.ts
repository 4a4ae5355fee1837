import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawDegrees, drawLambdas } from './draw-errors.ts';
import { drawFit } from './draw-fit.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['seed'],
  presets: { wild: {}, three: { degree: 3 }, penalty: { lambda: 0.01 }, many: { n: 100 } },
  shows: { degree: 'fit', lambda: 'fit', n: 'fit' },
  model,
  charts: [drawFit, drawDegrees, drawLambdas],
  describe,
  rows,
  equations,
  opening: { from: { degree: 1 }, seconds: 4 },
  extreme: { degree: 15, lambda: 0.01, n: 100 },
  words,
});
