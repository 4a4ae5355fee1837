import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawCells } from './draw-cells.ts';
import { drawSet } from './draw-set.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { restyle } from './restyle.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  first: 'method',
  more: ['seed'],
  presets: {
    token: { method: 'layer-channels' },
    whole: { method: 'group', G: 1 },
    gradient: { shown: 'gradient' },
  },
  active: ({ method }) =>
    method === 'group'
      ? ['cell', 'method', 'G', 'shown', 'seed']
      : ['cell', 'method', 'shown', 'seed'],
  model,
  charts: [drawCells, drawSet],
  rescales: { set: 'gradients of a small set are many times as large as its values' },
  restyle,
  describe,
  rows,
  equations,
  opening: { from: { method: 'group' }, seconds: 5 },
  extreme: { method: 'group', G: 2, shown: 'gradient', cell: [3, 1, 3, 3] },
  words,
});
