import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawCorrections } from './draw-corrections.ts';
import { drawOutputs } from './draw-outputs.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['x', 'shift', 'seed'],
  presets: {
    closed: { rMax: 1, dMax: 0 },
    narrow: {},
    wide: { rMax: 5, dMax: 2 },
    shifted: { shift: 1.5 },
  },
  model,
  charts: [drawCorrections, drawOutputs],
  describe,
  rows,
  equations,
  extreme: { B: 2, rMax: 5, dMax: 2, x: 2, shift: 1.5 },
  words,
});
