import * as Plot from '@observablehq/plot';
import { chart, half, named } from '../../kit/charts/chart.ts';
import { legend } from '../../kit/charts/legend.ts';
import { ink, methodColor } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Half the vertical axis: over 4,200 states at the ends of x and the shift no output was beyond 4.1. */
const edge = 4.5;

const { bn: blue, none: grey } = methodColor;

/** Draws the outputs that the one sample gets, batch by batch; the line of inference is x, and is dragged. */
export function drawOutputs(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { batches, inference } = model;
  const right = batches.length + 1;
  return chart(context, {
    ...named('outputs', words),
    width: half,
    height: { narrow: 240, wide: 290 },
    // The handle stands on the right edge: a finger's, 44 px wide, must not make the page wider.
    margin: { top: 28, right: 22, left: 30 },
    x: {
      domain: [0, right],
      ticks: [1, 6, 12, 18, 24],
      tickFormat: 'd',
      label: words.batchAxis,
    },
    y: { domain: [-edge, edge], ticks: [-4, -2, 0, 2, 4], grid: true },
    handles: [
      {
        parameter: 'x',
        axis: 'y',
        x: right,
        y: inference,
        area: { x1: 0, x2: right, y1: inference, y2: inference },
        valueAt: (_, y) => y,
      },
    ],
    marks: [
      Plot.ruleY([inference], { stroke: grey, strokeWidth: 2, strokeDasharray: '6 3' }),
      Plot.dot(batches, { x: 'number', y: 'batchNorm', r: 3.5, fill: blue }),
      Plot.dot(batches, { x: 'number', y: 'renorm', r: 4, symbol: 'diamond', fill: ink }),
      legend(
        [
          { sign: '●', color: blue, name: 'BN', dx: -20 },
          { sign: '◆', color: ink, name: words.renorm, dx: 28 },
          { sign: '– –', color: grey, name: words.inference, dx: 140, gap: 24 },
        ],
        { dy: -20 },
      ),
    ],
  });
}
