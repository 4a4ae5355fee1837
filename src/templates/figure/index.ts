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
  presets: { even: {}, tiny: { spread: 0.0001 } },
  describe: ({ now }) => ({
    headline: say(now.deviation > 0.99 ? 'headline.one' : 'headline.less', {
      deviation: number(now.deviation, 2, 'sigma'),
    }),
    detail: say('found', { spread: now.spread, deviation: number(now.deviation, 3, 'sigma') }),
  }),
  rows,
  extreme: { spread: 0.0001, epsilon: 1e-3 },
  words,
});
