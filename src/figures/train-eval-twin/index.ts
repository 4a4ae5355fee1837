import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawErrors } from './draw-errors.ts';
import { drawMisfits } from './draw-misfits.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['network', 'epochs'],
  presets: {
    small: {},
    sorted: { sorted: 'test' },
    copied: { m: 0.9 },
    convolution: { network: 'convolutional' },
  },
  model,
  charts: [drawErrors, drawMisfits],
  describe,
  rows,
  opening: { from: { epochs: 0.5 }, seconds: 3 },
  extreme: { B: 64, m: 0.99, convention: 'keras', epochs: 0.5, sorted: 'test' },
  words,
});
