import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { here, sigma } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Draws the output's standard deviation against the input's. */
export function drawLeft({ now, all }: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const place = { x: 'spread', y: 'deviation' } as const;
  return chart(context, {
    ...named('left', words),
    height: 220,
    margin: { top: 12, right: 16, left: 32 },
    x: { type: 'log', domain: [0.0001, 1], ticks: 5, label: words.spreadAxis },
    y: { domain: [0, 1.1], ticks: 5, grid: true },
    marks: [
      Plot.ruleX([now], { x: 'spread', ...here }),
      Plot.line(all, { ...place, stroke: sigma, strokeWidth: 2 }),
      Plot.dot([now], { ...place, r: 5, fill: sigma }),
    ],
  });
}
