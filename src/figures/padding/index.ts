import { defineFigure } from '../../kit/definition/define-figure.ts';
import { number } from '../../kit/words/numbers.ts';
import { drawOutputs } from './draw-outputs.ts';
import { drawSequences } from './draw-sequences.ts';
import { drawStatistics } from './draw-statistics.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { say, words } from './words.ts';

export default defineFigure({
  parameters,
  model,
  charts: [drawSequences, drawOutputs, drawStatistics],
  describe: ({ T, masked, now, alone, largest }) =>
    say(`found.${masked ? 'masked' : T === alone.T ? 'full' : 'padded'}`, {
      zeros: T - alone.T,
      mean: number(now.mean, 2, 'mu'),
      variance: number(now.variance, 2, 'sigma'),
      aloneMean: number(alone.mean, 2, 'mu'),
      aloneVariance: number(alone.variance, 2, 'sigma'),
      bn: number(largest.bn, 2),
      in: number(largest.in, 2),
      ln: number(largest.ln, 2),
    }),
  rows,
  equations,
  extreme: { T: 15, offset: 4 },
  words,
});
