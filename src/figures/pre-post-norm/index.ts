import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawDepths, drawLayers } from './draw-stacks.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['seed'],
  presets: {
    shallow: { L: 2 },
    deep: { L: 32 },
    rms: { L: 32, norm: 'rms' },
    none: { L: 32, unnormalized: true },
  },
  shows: { L: 'depths' },
  model,
  rescales: {
    layers:
      'one stack is shown, from its first layer to its last; without normalization gradients grow a thousandfold',
    depths: 'without normalization gradients are a thousand times as large',
  },
  charts: [drawLayers, drawDepths],
  describe,
  rows,
  extreme: { L: 32, norm: 'rms', unnormalized: true },
  words,
});
