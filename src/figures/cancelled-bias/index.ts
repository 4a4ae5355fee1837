import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawBiases } from './draw-biases.ts';
import { drawOutputs } from './draw-outputs.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['seed'],
  presets: { bn: { method: 'bn' }, gn: {}, equal: { method: 'ln', spread: 0 } },
  active: ({ method }) =>
    method === 'gn'
      ? ['method', 'groups', 'common', 'spread', 'seed']
      : ['method', 'common', 'spread', 'seed'],
  model,
  charts: [drawBiases, drawOutputs],
  describe,
  rows,
  extreme: { method: 'bn', common: -2, spread: 2 },
  words,
});
