import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { traces } from './draw-trace.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['seed'],
  presets: {
    parameters: {},
    statistics: { how: 'eval' },
    both: { how: 'both' },
    undone: { how: 'both', trainAgain: true },
  },
  model,
  charts: traces,
  describe,
  rows,
  extreme: { how: 'both', trainAgain: true },
  words,
});
