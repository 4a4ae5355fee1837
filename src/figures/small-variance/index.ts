import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawOutputs } from './draw-outputs.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  presets: { one: { variance: 1 }, middle: {}, tiny: { variance: 1e-6 } },
  model,
  charts: [drawOutputs],
  describe,
  rows,
  equations,
  extreme: { variance: 1e-6 },
  words,
});
