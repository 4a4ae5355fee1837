import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawErrors } from './draw-errors.ts';
import { drawLosses } from './draw-losses.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['noise', 'seed'],
  presets: {
    small: {},
    fitting: { scale: 1 },
    large: { scale: 10, rate: 0.05 },
    fast: { scale: 10, rate: 0.5 },
  },
  model,
  charts: [drawLosses, drawErrors],
  describe,
  rows,
  extreme: { rate: 0.2, scale: 10 },
  words,
});
