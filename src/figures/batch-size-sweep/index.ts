import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawSweep } from './draw-sweep.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  presets: {
    one: {},
    sixteen: { B: 16 },
    same: { other: 'in', tested: 'batch' },
    collapse: { B: 64, other: 'ln', rate: 0.003 },
  },
  model,
  rescales: {
    sweep: 'with the largest learning rate errors reach to guessing, to ten times the others',
  },
  charts: [drawSweep],
  describe,
  rows,
  opening: { from: { B: 64 }, seconds: 3 },
  extreme: { B: 64, other: 'ln', rate: 0.003, tested: 'batch' },
  words,
});
