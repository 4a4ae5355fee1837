import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawDifferences } from './draw-differences.ts';
import { drawEntries } from './draw-entries.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['seed'],
  presets: {
    four: {},
    single: { parts: 32 },
    group: { parts: 32, method: 'gn' },
    synchronized: { parts: 32, synchronized: true },
  },
  shows: { method: 'entries' },
  model,
  charts: [drawDifferences, drawEntries],
  describe,
  rows,
  rescales: { entries: 'the gradients of another method, or another network, are of another size' },
  extreme: { parts: 32, synchronized: true },
  words,
});
