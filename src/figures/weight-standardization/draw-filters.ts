import * as Plot from '@observablehq/plot';
import { chart } from '../../kit/charts/chart.ts';
import { faint, ink, methodColor, mu, ring } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import { colors, symbols } from './method-style.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Half the axis: at the ends of both sliders nearly all weights lie within; what lies outside is cut off. */
const edge = 4;
const [above, below] = [-0.2, 0.2];

/** Draws each filter's weights before and after the method, with their means. */
export function drawFilters(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { ways, method, offset, stretch } = model;
  const [before, after] = [ways.none, ways[method]];
  return chart(context, {
    name: 'filters',
    title: words.filtersTitle,
    label: words.filters,
    width: 430,
    height: 230,
    margin: { top: 4, right: 10, bottom: 24, left: 58 },
    x: { domain: [-edge, edge], ticks: 5, grid: true },
    y: { domain: [2.5, -0.5], axis: null },
    marks: [
      Plot.ruleX([0], { stroke: faint }),
      Plot.text(before.means, {
        frameAnchor: 'left',
        dx: -52,
        y: row,
        text: (_, i) => fill(words.filter, { number: i + 1 }),
        fill: ink,
      }),
      meanMark(before.means, above),
      meanMark(after.means, below),
      symbols.map((symbol, i) => {
        const [from = [], to = []] = [before.filters[i], after.filters[i]];
        return [
          Plot.link(from, {
            x1: from,
            x2: to,
            y1: i + above,
            y2: i + below,
            clip: true,
            stroke: faint,
            strokeOpacity: 0.4,
          }),
          Plot.dot(from, {
            x: from,
            y: i + above,
            r: 4,
            clip: true,
            symbol,
            ...ring(methodColor.none),
          }),
          Plot.dot(to, { x: to, y: i + below, r: 4, clip: true, symbol, fill: colors[method] }),
        ];
      }),
    ],
    handles: [
      {
        parameter: 'offset',
        axis: 'x',
        x: before.means[0] ?? NaN,
        y: above,
        area: { x1: -edge, x2: edge, y1: above - 0.18, y2: above + 0.18 },
        valueAt: (x) => offset + (x - (before.means[0] ?? NaN)) / stretch,
      },
    ],
  });
}

function row(_: unknown, i: number): number {
  return i;
}

function meanMark(means: readonly number[], lane: number): Plot.Markish {
  return Plot.link(means, {
    x: Plot.identity,
    clip: true,
    y1: (_, i) => i + lane - 0.12,
    y2: (_, i) => i + lane + 0.12,
    stroke: mu,
    strokeWidth: 3,
  });
}
