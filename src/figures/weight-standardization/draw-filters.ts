import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { plotOptions } from '../../kit/charts/plot-options.ts';
import { fill } from '../../kit/words/fill.ts';
import { colors, symbols } from './method-style.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

const edges = [1.5, 2, 2.5, 3, 4, 5, 6];
const [above, below] = [-0.2, 0.2];

/** Draws each filter's weights before and after the method, with their means. */
export function drawFilters(
  model: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const { ways, method } = model;
  const [before, after] = [ways.none, ways[method]];
  const farthest = Math.max(
    ...[...before.filters.flat(), ...after.filters.flat()].map((value) => Math.abs(value)),
  );
  const edge = edges.find((value) => value >= farthest * 1.04) ?? farthest * 1.04;
  const svg = Plot.plot({
    ...plotOptions(document, width === 'wide' ? 350 : widths.narrow, 270),
    marginTop: 4,
    marginLeft: 58,
    marginRight: 10,
    marginBottom: 24,
    x: { domain: [-edge, edge], ticks: 5, tickSize: 0, label: null },
    y: { domain: [2.5, -0.5], axis: null },
    marks: [
      Plot.gridX({ ticks: 5 }),
      Plot.ruleX([0], { stroke: 'var(--ink-faint)' }),
      Plot.text(before.means, {
        frameAnchor: 'left',
        dx: -52,
        y: (_: number, i: number) => i,
        text: (_: number, i: number) => fill(words.filter, { number: i + 1 }),
        textAnchor: 'start',
        fill: 'var(--ink)',
      }),
      ...meanMarks(before.means, above),
      ...meanMarks(after.means, below),
      ...symbols.flatMap((symbol, i) =>
        weightMarks(i, symbol, before.filters[i] ?? [], after.filters[i] ?? [], colors[method]),
      ),
    ],
  }) as SVGSVGElement;
  const title = words.filtersTitle[method];
  return { name: 'filters', title, label: words.filters, svg };
}

function meanMarks(means: readonly number[], lane: number): Plot.Markish[] {
  return [
    Plot.link(means, {
      x1: (mean: number) => mean,
      x2: (mean: number) => mean,
      y1: (_: number, i: number) => i + lane - 0.12,
      y2: (_: number, i: number) => i + lane + 0.12,
      stroke: 'var(--symbol-mu)',
      strokeWidth: 3,
    }),
  ];
}

/** A filter's weights above, what the method makes of them below. */
function weightMarks(
  filter: number,
  symbol: (typeof symbols)[number],
  before: readonly number[],
  after: readonly number[],
  fill: string,
): Plot.Markish[] {
  return [
    Plot.link(before, {
      x1: (value: number) => value,
      x2: (_: number, i: number) => after[i],
      y1: filter + above,
      y2: filter + below,
      stroke: 'var(--ink-faint)',
      strokeOpacity: 0.4,
    }),
    Plot.dot(before, {
      x: (value: number) => value,
      y: filter + above,
      r: 4,
      symbol,
      fill: 'var(--paper)',
      stroke: 'var(--method-none)',
      strokeWidth: 1.5,
    }),
    Plot.dot(after, { x: (value: number) => value, y: filter + below, r: 4, symbol, fill }),
  ];
}
