import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { view } from './view.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['restore', 'shape', 'B', 'seed'],
  active: ({ restore }) =>
    restore
      ? ['centre', 'spread', 'restore', 'shape', 'B', 'seed']
      : ['centre', 'spread', 'gamma', 'beta', 'restore', 'shape', 'B', 'seed'],
  model,
  view,
  describe,
  rows,
  equations,
  extreme: { centre: -6, spread: 0.01, gamma: -3, beta: 3 },
  words,
});
