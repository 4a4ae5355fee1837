import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { here, ink } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Model } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

/** The largest norm that the columns allow is 2.4. */
const top = 2.5;

/** Draws the estimate after every iteration, and the norm that it comes up to. */
export function drawEstimates(
  { steps, now, exact: { largest } }: Model,
  context: DrawingContext<Words>,
): Chart {
  const { words } = context;
  const estimate = { x: 'k', y: 'sigma' } as const;
  const square = { ...estimate, fill: ink, symbol: 'square' } as const;
  return chart(context, {
    ...named('estimates', words),
    width: 250,
    height: { narrow: 180, wide: 400 },
    margin: { top: 10, right: 68, left: 30 },
    x: {
      domain: [1, parameters.iterations.max],
      ticks: 5,
      tickFormat: 'd',
      label: words.iterationAxis,
    },
    y: { domain: [0, top], ticks: 4, grid: true },
    marks: [
      Plot.ruleY([largest], { stroke: ink, strokeDasharray: '5 4' }),
      Plot.ruleX([now], { x: 'k', ...here }),
      Plot.line(steps, { ...estimate, stroke: ink, strokeWidth: 1.5 }),
      Plot.dot(steps, { ...square, r: 3 }),
      Plot.dot([now], { ...square, r: 6 }),
      Plot.text([words.exactNorm], {
        frameAnchor: 'right',
        dx: 8,
        y: largest,
        textAnchor: 'start',
        fill: ink,
      }),
    ],
    handles: [
      {
        parameter: 'iterations',
        axis: 'x',
        x: now.k,
        y: now.sigma,
        area: { x1: now.k, x2: now.k, y1: 0, y2: top },
        valueAt: (x) => x,
      },
    ],
  });
}
