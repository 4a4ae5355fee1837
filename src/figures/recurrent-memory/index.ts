import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawMemory } from './draw-memory.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['cell', 'hidden', 'layers', 'window'],
  presets: {
    usual: {},
    long: { T: 1024 },
    none: { T: 1024, hidden: 2048, budget: 64 },
    tanh: { cell: 'tanh' },
  },
  model,
  charts: [drawMemory],
  describe,
  rows,
  equations,
  extreme: { T: 1024, B: 256, budget: 64, layers: 8, hidden: 2048 },
  words,
});
