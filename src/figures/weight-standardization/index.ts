import { defineFigure } from '../../kit/definition/define-figure.ts';
import { number } from '../../kit/words/numbers.ts';
import { drawFilters } from './draw-filters.ts';
import { drawProperties } from './draw-properties.ts';
import { equations } from './equations.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { say, words } from './words.ts';

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
  charts: [drawFilters, drawProperties],
  describe: ({ method, ways }) => {
    const { means, lengths, largest } = ways[method];
    return say(`found.${method}`, {
      least: number(Math.min(...means), 2, 'mu'),
      most: number(Math.max(...means), 2, 'mu'),
      length: number(lengths[0] ?? NaN, 2),
      ratio: number(Math.max(...lengths) / Math.min(...lengths), 2),
      before: number(ways.none.largest, 2),
      largest: number(largest, 2),
    });
  },
  rows,
  equations,
  extreme: { method: 'sn', offset: 1, stretch: 2 },
  words,
});
