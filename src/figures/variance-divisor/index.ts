import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawDepths } from './draw-depths.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  presets: {
    usual: {},
    few: { n: 8 },
    deep: { n: 8, depth: 40 },
    same: { divisor: 'n' },
  },
  model,
  charts: [drawDepths],
  describe,
  rows,
  equations,
  extreme: { divisor: 'n', n: 2, depth: 40 },
  words,
});
