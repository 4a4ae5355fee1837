import * as Plot from '@observablehq/plot';
import { chart, half as halfPage, named } from '../../kit/charts/chart.ts';
import { here, ink, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { formatPowerOf } from '../../kit/format/format-power.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Draws how long the output is, against the input's scale, in both precisions. */
export function drawPrecision(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { precisions, now } = model;
  const last = precisions.slice(-1);
  const [single, half] = [
    { x: 'scale', y: 'single' },
    { x: 'scale', y: 'half' },
  ];
  const name = { dx: 12, textAnchor: 'start' } as const;
  return chart(context, {
    ...named('precision', words),
    width: halfPage,
    height: { narrow: 200, wide: 320 },
    margin: { top: 12, right: 84, left: 30 },
    x: {
      type: 'log',
      base: 2,
      domain: [1 / 4096, 4096],
      ticks: [1 / 4096, 1 / 256, 1, 256, 4096],
      tickFormat: (scale: number) => formatPowerOf(scale, 2),
      inset: 6,
      label: words.scaleAxis,
    },
    y: { domain: [0, 1.15], ticks: [0, 0.5, 1], grid: true },
    marks: [
      Plot.ruleX([now], { x: 'scale', ...here }),
      Plot.line(precisions, { ...single, stroke: soft, strokeWidth: 2, strokeDasharray: '6 3' }),
      Plot.line(precisions, { ...half, stroke: ink, strokeWidth: 2 }),
      Plot.dot([now], { ...single, r: 6, stroke: soft, strokeWidth: 2 }),
      Plot.dot([now], { ...half, r: 4.5, fill: ink, symbol: 'square' }),
      Plot.text(last, { ...single, ...name, text: [words.single], fill: soft }),
      Plot.text(last, { ...half, ...name, text: [words.half], fill: ink, dy: -2 }),
    ],
    handles: [
      {
        parameter: 'scale',
        axis: 'x',
        x: now.scale,
        y: now.half,
        area: { x1: now.scale, x2: now.scale, y1: 0, y2: 1.15 },
        valueAt: (x) => x,
      },
    ],
  });
}
