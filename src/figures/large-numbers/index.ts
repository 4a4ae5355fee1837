import { defineFigure } from '../../kit/definition/define-figure.ts';
import { number } from '../../kit/words/numbers.ts';
import { drawErrors, drawMeans, drawSamples } from './draw-panels.ts';
import { model, rows, type Model } from './model.ts';
import { parameters } from './parameters.ts';
import { say, words, type Words } from './words.ts';

export default defineFigure({
  parameters,
  presets: { single: { B: 1 }, some: {}, many: { B: 256 }, skewed: { B: 4, population: 'skewed' } },
  shows: { B: 'errors', population: 'errors', seed: 'errors' },
  model,
  rescales: {
    samples: 'a density fills its height: how wide it is counts',
    means: 'a density fills its height: how wide it is counts',
    errors: 'a density fills its height: how wide it is counts',
  },
  charts: [drawSamples, drawMeans, drawErrors],
  describe: (shown) => {
    const { B, now, sampleGap, population } = shown;
    const numbers = {
      B,
      scatter: number(now.scatter, 3, 'mu'),
      law: number(now.law, 3),
      sampleGap: number(sampleGap, 3),
      errorGap: number(now.errorGap, 3),
      chance: number(now.chance, 3),
    };
    const detail = population === 'gaussian' ? 'gaussian' : 'other';
    return {
      headline: say(`headline.${headlineOf(shown)}`, numbers),
      detail: say(`found.${detail}`, numbers),
    };
  },
  rows,
  extreme: { B: 256, population: 'skewed' },
  words,
});

/** Of many draws of the Gaussian itself, 95 % stay within so many times their average gap. */
const byChance = 1.56;

function headlineOf({ B, now, sampleGap, population }: Model): keyof Words['headline'] {
  if (population === 'gaussian') return 'gaussian';
  if (B === 1) return 'single';
  if (now.errorGap >= sampleGap) return 'few';
  return now.errorGap < byChance * now.chance ? 'chance' : 'error';
}
