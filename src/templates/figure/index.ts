import { defineFigure } from '../../kit/definition/define-figure.ts';
import { number } from '../../kit/words/numbers.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { view } from './view.ts';
import { say, words } from './words.ts';

export default defineFigure({
  parameters,
  model,
  view,
  describe: ({ now }) =>
    say('found', { spread: now.spread, deviation: number(now.deviation, 3, 'sigma') }),
  rows,
  extreme: { spread: 0.0001, epsilon: 1e-3 },
  words,
});
