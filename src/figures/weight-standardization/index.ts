import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { view } from './view.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['seed'],
  active: ({ method }) => [
    'method',
    'offset',
    'stretch',
    'seed',
    ...(method === 'ws' ? (['divisor'] as const) : []),
  ],
  model,
  view,
  describe,
  rows,
  equations,
  extreme: { method: 'sn', offset: 1, stretch: 2 },
  words,
});
