import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawMemory } from './draw-memory.ts';
import { drawMeans, drawRunning } from './draw-steps.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['cell', 'hidden', 'layers', 'window', 'seed'],
  model,
  charts: [drawMemory, drawRunning, drawMeans],
  describe,
  rows,
  equations,
  extreme: { T: 1024, B: 256, budget: 64, lengths: 'short', layers: 8, hidden: 2048 },
  words,
});
