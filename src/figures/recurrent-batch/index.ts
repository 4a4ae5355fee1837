import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawMeans } from './draw-means.ts';
import { drawSequences } from './draw-sequences.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['seed'],
  moved: {
    T: 'recurrent-memory.T',
    budget: 'recurrent-memory.budget',
    cell: 'recurrent-memory.cell',
    hidden: 'recurrent-memory.hidden',
    layers: 'recurrent-memory.layers',
    window: 'recurrent-memory.window',
  },
  presets: {
    even: {},
    equal: { lengths: 'equal' },
    short: { lengths: 'short' },
    last: { B: 4, t: 100 },
  },
  model,
  charts: [drawSequences, drawMeans],
  describe,
  rows,
  equations,
  extreme: { t: 100, B: 256, lengths: 'short' },
  words,
});
