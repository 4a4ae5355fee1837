import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { halo, ink, methodColor } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import type { Model } from './model.ts';
import { margin, timeAxis } from './time-axis.ts';
import type { Words } from './words.ts';

/** More bars than these stand without a gap between them. */
const mostParted = 64;

/** Draws every sequence as a bar, the longest at the bottom: what the reader's step meets is strong. */
export function drawSequences(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { B, now } = model;
  return chart(context, {
    ...named('sequences', words),
    height: 186,
    margin: { ...margin, top: 28, bottom: 24 },
    x: timeAxis,
    y: { domain: [0, 1], ticks: 4, tickFormat: '.0%' },
    marks: [
      barMarks(model),
      Plot.ruleX([now.t], { stroke: ink, strokeWidth: 1.5 }),
      Plot.text([fill(words.left, { running: now.running, B, t: now.t })], {
        frameAnchor: 'top-right',
        dy: -18,
        fill: ink,
        fontWeight: 650,
        ...halo(4),
      }),
    ],
    handles: [
      {
        parameter: 't',
        axis: 'x',
        x: now.t,
        y: now.running / B,
        area: { x1: now.t, x2: now.t, y1: 0, y2: 1 },
        valueAt: (x) => x,
      },
    ],
  });
}

function barMarks({ lengths, B, now }: Model): Plot.Markish {
  const gap = B > mostParted ? 0 : 0.4;
  return Plot.rect(lengths, {
    x1: timeAxis.domain[0],
    x2: (length: number) => length + 0.5,
    y1: (_: number, index: number) => index / B,
    y2: (_: number, index: number) => (index + 1) / B,
    fill: methodColor.none,
    fillOpacity: (length: number) => (length >= now.t ? 0.8 : 0.25),
    insetTop: gap,
    insetBottom: gap,
  });
}
