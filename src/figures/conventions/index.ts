import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawCode } from './draw-code.ts';
import { drawDepths } from './draw-depths.ts';
import { drawSmalls } from './draw-smalls.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['n', 'depth', 'variance'],
  model,
  charts: [drawCode, drawDepths, drawSmalls],
  describe,
  rows,
  extreme: { weight: 0.9, divisor: 'n', epsilon: 1e-3, frozen: 'parameters', n: 2 },
  words,
});
