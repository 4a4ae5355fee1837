import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawOutputs } from './draw-outputs.ts';
import { drawRunning } from './draw-running.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['precise', 'seed'],
  presets: {
    early: { step: 5 },
    late: { step: 60 },
    moved: { step: 125, data: 'moves' },
    anew: { step: 125, data: 'moves', precise: true },
  },
  model,
  charts: [drawRunning, drawOutputs],
  describe,
  rows,
  opening: { from: { step: 0 }, seconds: 1.5 },
  extreme: { step: 0, weight: 0.001, B: 2 },
  words,
});
