import { defineFigure } from '../../kit/definition/define-figure.ts';
import { number } from '../../kit/words/numbers.ts';
import { drawLeft } from './draw-left.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { say, words } from './words.ts';

export default defineFigure({
  parameters,
  model,
  charts: [drawLeft],
  describe: ({ now }) =>
    say('found', { spread: now.spread, deviation: number(now.deviation, 3, 'sigma') }),
  rows,
  extreme: { spread: 0.0001, epsilon: 1e-3 },
  words,
});
