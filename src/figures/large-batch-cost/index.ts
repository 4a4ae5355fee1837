import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawTime } from './draw-time.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['peak', 'updates', 'examples'],
  presets: { small: {}, best: { B: 256 }, huge: { B: 65536 }, early: { critical: 16, B: 4096 } },
  model,
  charts: [drawTime],
  describe,
  rows,
  equations,
  opening: { from: { B: 1 }, seconds: 3 },
  extreme: { B: 65536, critical: 16, overhead: 1, peak: 500, updates: 30000 },
  words,
});
