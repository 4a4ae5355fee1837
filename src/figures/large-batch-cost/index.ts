import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawEpoch, drawRate } from './draw-device.ts';
import { drawTime } from './draw-time.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['updates', 'examples'],
  model,
  charts: [drawRate, drawEpoch, drawTime],
  describe,
  rows,
  equations,
  extreme: { B: 65536, critical: 16, overhead: 1, peak: 500, updates: 30000 },
  words,
});
