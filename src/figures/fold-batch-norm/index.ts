import { defineFigure } from '../../kit/definition/define-figure.ts';
import { number, scientific } from '../../kit/words/numbers.ts';
import { drawOutputs } from './draw-outputs.ts';
import { drawWeights } from './draw-weights.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { say, words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['seed'],
  model,
  charts: [drawWeights, drawOutputs],
  describe: ({ mistake, largestDifference, channels, weights }) =>
    say(`found.${mistake}`, {
      weights: weights.length,
      difference: mistake === 'none' ? scientific(largestDifference) : number(largestDifference, 2),
      scale: number(channels[0]?.scale ?? NaN, 3),
    }),
  rows,
  equations,
  extreme: { mistake: 'unscaled', variance: 0.05, layer: 'linear' },
  words,
});
