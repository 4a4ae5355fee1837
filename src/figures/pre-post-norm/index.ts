import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawDepths, drawLayers } from './draw-stacks.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['seed'],
  model,
  charts: [drawLayers, drawDepths],
  describe,
  rows,
  extreme: { L: 32, norm: 'rms', unnormalized: true },
  words,
});
