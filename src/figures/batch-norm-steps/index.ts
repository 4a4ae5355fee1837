import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawStages } from './draw-stages.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['gamma', 'beta', 'restore', 'shape', 'B', 'seed'],
  active: ({ restore, stage }) => [
    'stage',
    'centre',
    'spread',
    'restore',
    'shape',
    'B',
    'seed',
    ...(restore || stage < 4 ? [] : (['gamma', 'beta'] as const)),
  ],
  presets: {
    skewed: {},
    modes: { shape: 'two-modes', B: 64 },
    narrow: { spread: 0.01 },
    restored: { restore: true },
  },
  model,
  charts: [drawStages],
  describe,
  rows,
  equations,
  // The batch falls from stage to stage.
  opening: { from: { stage: 1 }, seconds: 3 },
  extreme: { centre: -6, spread: 0.01, gamma: -3, beta: 3 },
  words,
});
