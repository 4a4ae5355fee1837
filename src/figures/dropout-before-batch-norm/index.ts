import { defineFigure } from '../../kit/definition/define-figure.ts';
import { number } from '../../kit/words/numbers.ts';
import { drawRatios } from './draw-ratios.ts';
import { drawSamples } from './draw-samples.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { say, words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['seed'],
  presets: { before: {}, relu: { input: 'relu' }, after: { order: 'after' } },
  model,
  charts: [drawSamples, drawRatios],
  describe: ({ keep, order, now, test }) => {
    const kind = order === 'after' ? 'after' : keep === 1 ? 'none' : 'before';
    const numbers = {
      keep: number(keep, 2),
      measured: number(now.measured, 2, 'sigma'),
      law: number(now.law, 2),
      deviation: number(test.deviation, 2, 'sigma'),
    };
    return { headline: say(`headline.${kind}`, numbers), detail: say(`found.${kind}`, numbers) };
  },
  rows,
  equations,
  extreme: { keep: 0.3, input: 'relu' },
  words,
});
