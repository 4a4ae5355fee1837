import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { here, ink } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Model } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

const edges = [0.5, 1, 1.5, 2, 2.5, 3, 4];

/** Draws the estimate after every iteration, and the norm that it comes up to. */
export function drawEstimates(
  { steps, now, exact: { largest } }: Model,
  context: DrawingContext<Words>,
): Chart {
  const { words } = context;
  const top = edges.find((edge) => edge >= largest * 1.04) ?? largest;
  const estimate = { x: 'k', y: 'sigma' } as const;
  const square = { ...estimate, fill: ink, symbol: 'square' } as const;
  return chart(context, {
    ...named('estimates', words),
    height: 180,
    margin: { top: 10, right: 68, left: 30 },
    x: {
      domain: [1, parameters.iterations.max],
      ticks: 10,
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
  });
}
