import { defineFigure } from '../../kit/definition/define-figure.ts';
import { number } from '../../kit/words/numbers.ts';
import { drawCorrections } from './draw-corrections.ts';
import { drawOutputs } from './draw-outputs.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { say, words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['shift', 'seed'],
  model,
  charts: [drawCorrections, drawOutputs],
  describe: ({ batches, clipped, batchNormError, renormError, rMax, dMax }) => {
    const kind = rMax === 1 && dMax === 0 ? 'closed' : clipped === 0 ? 'open' : 'between';
    return say(kind, {
      batches: batches.length,
      clipped,
      batchNorm: number(batchNormError, 3),
      renorm: number(renormError, 3),
    });
  },
  rows,
  equations,
  extreme: { B: 2, rMax: 5, dMax: 2, x: 2, shift: 1.5 },
  words,
});
