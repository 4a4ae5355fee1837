import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawOutputs } from './draw-outputs.ts';
import { drawSequences } from './draw-sequences.ts';
import { drawStatistics } from './draw-statistics.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  presets: { padded: {}, bare: { T: 5 }, raised: { offset: 4 }, masked: { mask: true } },
  model,
  charts: [drawSequences, drawOutputs, drawStatistics],
  describe,
  rows,
  equations,
  extreme: { T: 15, offset: 4 },
  words,
});
