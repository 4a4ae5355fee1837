import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawLengths } from './draw-lengths.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  presets: {
    same: { times: 1 },
    four: {},
    simple: { cell: 'simple' },
  },
  model,
  charts: [drawLengths],
  describe,
  rows,
  opening: { from: { times: 1 }, seconds: 2 },
  extreme: { times: 0.5, T: 40, cell: 'simple', B: 4 },
  words,
});
