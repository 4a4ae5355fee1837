import * as Plot from '@observablehq/plot';
import { chart, half, named } from '../../kit/charts/chart.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { halo, ink, methodColor, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

const blue = methodColor.bn;
const normTicks = [0.1, 1, 10, 100];
/** What the gradients of all seeds but a few lie in. */
const domain = [0.02, 200] as const;

/** Draws the gradient's length against the weight's: dots are measured, the line is 1/|w|. */
export function drawSlopes(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { slopes, length, norm } = model;
  const measured = { x: 'length', y: 'norm' } as const;
  const law = { x: 'length', y: 'law' } as const;
  return chart(context, {
    ...named('slopes', words),
    width: half,
    height: 221,
    margin: { top: 10, right: 12, left: 40 },
    x: {
      type: 'log',
      domain: [0.01, 10],
      ticks: [0.01, 0.1, 1, 10],
      tickFormat: String,
      inset: 8,
      label: words.weightLength,
    },
    y: { type: 'log', domain, axis: null },
    marks: [
      logTicks(normTicks),
      Plot.line(slopes, { ...measured, clip: true, stroke: blue, strokeWidth: 3 }),
      // On the measured one, which hides it wherever the law holds.
      Plot.line(slopes, { ...law, clip: true, stroke: ink, strokeDasharray: '4 3' }),
      Plot.dot(slopes, { ...measured, clip: true, fill: blue, r: 3 }),
      Plot.dot([{ length, norm }], { ...measured, fill: blue, r: 5.5 }),
      Plot.text(slopes.slice(0, 1), {
        ...law,
        dx: 40,
        dy: -2,
        textAnchor: 'start',
        text: ['∝ 1/|w|'],
        fill: soft,
        ...halo(4),
      }),
    ],
  });
}
