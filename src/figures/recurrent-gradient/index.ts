import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawGradient } from './draw-gradient.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  presets: {
    before: {},
    after: { when: 'after' },
    lstm: { cell: 'lstm' },
  },
  model,
  charts: [drawGradient],
  describe,
  rows,
  extreme: { when: 'after', task: 'digits', cell: 'lstm', B: 4 },
  words,
});
