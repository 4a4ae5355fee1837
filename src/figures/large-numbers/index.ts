import { defineFigure } from '../../kit/definition/define-figure.ts';
import { number } from '../../kit/words/numbers.ts';
import { drawErrors, drawMeans, drawSamples } from './draw-panels.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { say, words } from './words.ts';

export default defineFigure({
  parameters,
  model,
  charts: [drawSamples, drawMeans, drawErrors],
  describe: ({ B, now, sampleGap, population }) =>
    say(`found.${population === 'gaussian' ? 'gaussian' : 'other'}`, {
      B,
      scatter: number(now.scatter, 3, 'mu'),
      law: number(now.law, 3),
      sampleGap: number(sampleGap, 3),
      errorGap: number(now.errorGap, 3),
      chance: number(now.chance, 3),
    }),
  rows,
  extreme: { B: 256, population: 'skewed' },
  words,
});
