import { defineFigure } from '../../kit/definition/define-figure.ts';
import { describe } from './describe.ts';
import { drawFilters } from './draw-filters.ts';
import { drawProperties } from './draw-properties.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['divisor', 'seed'],
  presets: {
    ws: {},
    moved: { offset: 1, stretch: 2 },
    wn: { method: 'wn' },
    sn: { method: 'sn', stretch: 2 },
  },
  active: ({ method }) => [
    'method',
    'offset',
    'stretch',
    'seed',
    ...(method === 'ws' ? (['divisor'] as const) : []),
  ],
  model,
  charts: [drawFilters, drawProperties],
  describe,
  rows,
  equations,
  opening: { from: { method: 'wn' }, seconds: 3 },
  extreme: { method: 'sn', offset: 1, stretch: 2 },
  words,
});
