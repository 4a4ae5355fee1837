import * as Plot from '@observablehq/plot';
import { chart, half, named } from '../../kit/charts/chart.ts';
import { logTicks } from '../../kit/charts/log-ticks.ts';
import { methodColor, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

const blue = methodColor.bn;
const normTicks = [0.1, 1, 10, 100];

/** Draws the gradient's length against the weight's: dots are measured, the line is 1/|w|. */
export function drawSlopes(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { slopes, length, norm } = model;
  const [lowest = NaN, highest = NaN] = [slopes.at(-1)?.law, slopes[0]?.law];
  const domain = [lowest / 1.6, highest * 1.3] as const;
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
      logTicks(normTicks.filter((tick) => tick > domain[0] && tick < domain[1])),
      Plot.line(slopes, { ...law, stroke: soft, strokeDasharray: '4 3' }),
      Plot.line(slopes, { ...measured, stroke: blue, strokeWidth: 1.5 }),
      Plot.dot(slopes, { ...measured, fill: blue, r: 3 }),
      Plot.dot([{ length, norm }], { ...measured, fill: blue, r: 5.5 }),
      Plot.text(slopes.slice(0, 1), { ...law, dx: 40, dy: 6, text: ['1/|w|'], fill: soft }),
    ],
  });
}
