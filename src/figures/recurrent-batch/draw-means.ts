import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { ink, mu } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Model } from './model.ts';
import { margin, timeAxis } from './time-axis.ts';
import type { Step } from './time-steps.ts';
import type { Words } from './words.ts';

/** The mean has a dot at every so many steps. */
const every = 2;

/** No mean of a batch is drawn farther out. */
const edge = 2.5;

/** Draws the batch's mean at every step, between the lines of one standard deviation. */
export function drawMeans({ steps, now }: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const some = steps.filter(({ t }) => t % every === 0);
  const y = ({ mean }: Step): number => Math.min(Math.max(mean, -edge), edge);
  const y1 = ({ law }: Step): number => -law;
  return chart(context, {
    ...named('means', words),
    height: 200,
    margin,
    x: { ...timeAxis, label: words.stepAxis },
    y: { domain: [-edge, edge], ticks: [-2, -1, 0, 1, 2], grid: true },
    marks: [
      Plot.areaY(steps, { x: 't', y1, y2: 'law', curve: 'step', fill: mu, fillOpacity: 0.15 }),
      Plot.ruleY([0], { stroke: ink, strokeDasharray: '3 3' }),
      Plot.ruleX([now.t], { stroke: ink, strokeWidth: 1.5 }),
      Plot.dot(some, { x: 't', y, r: 2.2, fill: mu }),
      Plot.dot([now], { x: 't', y, r: 5.5, fill: mu, stroke: ink, strokeWidth: 1.5 }),
    ],
    handles: [
      {
        parameter: 't',
        axis: 'x',
        x: now.t,
        y: y(now),
        area: { x1: now.t, x2: now.t, y1: -edge, y2: edge },
        valueAt: (x) => x,
      },
    ],
  });
}
