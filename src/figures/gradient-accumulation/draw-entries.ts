import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { methodColor } from '../../kit/charts/looks.ts';
import { diagonal } from '../../kit/charts/segments.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Draws the gradient of every weight: from the whole batch across, added up from the parts upward. */
export function drawEntries(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const values = model.entries.flatMap(({ whole, accumulated }) => [whole, accumulated]);
  const edge = 1.05 * Math.max(...values.map(Math.abs));
  const axis = { domain: [-edge, edge], ticks: 3 };
  return chart(context, {
    ...named('entries', words),
    width: 270,
    height: 250,
    margin: { top: 8, right: 12, left: 44 },
    x: { ...axis, label: words.wholeAxis },
    y: axis,
    marks: [
      diagonal(edge),
      Plot.dot(model.entries, {
        x: 'whole',
        y: 'accumulated',
        r: 3,
        fill: methodColor[model.method],
      }),
    ],
  });
}
