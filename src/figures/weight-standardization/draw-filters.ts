import * as Plot from '@observablehq/plot';
import { chart, half } from '../../kit/charts/chart.ts';
import { edgeAround } from '../../kit/charts/edge.ts';
import { faint, ink, methodColor, mu, ring } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import { colors, symbols } from './method-style.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

const edges = [1.5, 2, 2.5, 3, 4, 5, 6];
const [above, below] = [-0.2, 0.2];

/** Draws each filter's weights before and after the method, with their means. */
export function drawFilters(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { ways, method } = model;
  const [before, after] = [ways.none, ways[method]];
  const weights = [...before.filters.flat(), ...after.filters.flat()];
  const edge = edgeAround(weights, edges, 1.04);
  return chart(context, {
    name: 'filters',
    title: words.filtersTitle[method],
    label: words.filters,
    width: half,
    height: 270,
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
            stroke: faint,
            strokeOpacity: 0.4,
          }),
          Plot.dot(from, { x: from, y: i + above, r: 4, symbol, ...ring(methodColor.none) }),
          Plot.dot(to, { x: to, y: i + below, r: 4, symbol, fill: colors[method] }),
        ];
      }),
    ],
  });
}

function row(_: unknown, i: number): number {
  return i;
}

function meanMark(means: readonly number[], lane: number): Plot.Markish {
  return Plot.link(means, {
    x: Plot.identity,
    y1: (_, i) => i + lane - 0.12,
    y2: (_, i) => i + lane + 0.12,
    stroke: mu,
    strokeWidth: 3,
  });
}
