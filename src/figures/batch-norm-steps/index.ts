import { defineFigure } from '../../kit/definition/define-figure.ts';
import { number } from '../../kit/words/numbers.ts';
import { drawStages } from './draw-stages.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { say, words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['restore', 'shape', 'B', 'seed'],
  active: ({ restore }) =>
    restore
      ? ['centre', 'spread', 'restore', 'shape', 'B', 'seed']
      : ['centre', 'spread', 'gamma', 'beta', 'restore', 'shape', 'B', 'seed'],
  model,
  charts: [drawStages],
  describe: ({ B, mean, variance, restore, stages }) => {
    const [, , normalized, output] = stages;
    return say(['normalizing', `giving.${restore ? 'restored' : 'learned'}`], {
      B,
      mean: number(mean, 2, 'mu'),
      deviation: number(Math.sqrt(variance), 3, 'sigma'),
      normalizedMean: number(normalized?.mean ?? NaN, 3),
      normalizedDeviation: number(normalized?.deviation ?? NaN, 3),
      outputMean: number(output?.mean ?? NaN, 2, 'beta'),
      outputDeviation: number(output?.deviation ?? NaN, 3, 'gamma'),
    });
  },
  rows,
  equations,
  extreme: { centre: -6, spread: 0.01, gamma: -3, beta: 3 },
  words,
});
