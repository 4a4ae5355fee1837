import { defineFigure } from '../../kit/definition/define-figure.ts';
import { number } from '../../kit/words/numbers.ts';
import { traces } from './draw-trace.ts';
import { frozenParts } from './frozen-parts.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { say, words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['seed'],
  model,
  charts: traces,
  describe: ({ how, trainAgain, moved }) => {
    const thawed = trainAgain && frozenParts[how].thawedByTrain;
    return say([`found.${how}`, ...(thawed ? (['thawed'] as const) : []), 'moved'], {
      gamma: number(moved.gamma, 2, 'gamma'),
      beta: number(moved.beta, 2, 'beta'),
      mean: number(moved.mean, 2, 'mu'),
      output: number(moved.output, 2),
    });
  },
  rows,
  extreme: { how: 'both', trainAgain: true },
  words,
});
