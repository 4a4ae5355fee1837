import * as Plot from '@observablehq/plot';
import { chart, half, named } from '../../kit/charts/chart.ts';
import { faint, halo, ink, methodColor, mu, paper } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

const symbols = ['circle', 'square', 'triangle'] as const;
const colors = [ink, methodColor.ln, ink];
/** How much of the axis a name takes. */
const nameWidth = 0.5;

/** One row of the chart: three values and their mean. */
interface Row {
  readonly row: number;
  readonly name: string;
  readonly values: readonly number[];
  readonly mean: number;
}

/** Draws the three numbers of x, of LN's output and of RMSNorm's, each row with its mean. */
export function drawValues(model: Model, context: DrawingContext<Words>): Chart {
  const { x, scale, mean, layer, rms, rmsMean } = model;
  const input = { values: x.map((value) => value / scale), mean: mean / scale };
  const rows: readonly Row[] = [
    { row: 0, name: scale === 1 ? 'x' : 'x/s', ...input },
    { row: 1, name: 'LN', values: layer, mean: 0 },
    { row: 2, name: 'RMSNorm', values: rms, mean: rmsMean },
  ];
  return chart(context, {
    ...named('values', context.words),
    width: half,
    height: { narrow: 248, wide: 300 },
    margin: { top: 6, right: 10, left: 62 },
    x: { domain: [-3.4, 4.4], ticks: 7, label: context.words.valueAxis, grid: true },
    y: { domain: [2.5, -0.5], axis: null },
    marks: [
      Plot.ruleX([0], { stroke: faint }),
      Plot.text(rows, { frameAnchor: 'left', dx: -56, y: 'row', text: 'name', fill: ink }),
      meanMarks(rows),
      symbols.map((symbol, i) => valueMarks(rows, i, symbol)),
      nameMarks(input.values),
    ],
  });
}

function meanMarks(rows: readonly Row[]): Plot.Markish[] {
  const above =
    (distance: number) =>
    ({ row }: Row) =>
      row - distance;
  return [
    Plot.link(rows, { x: 'mean', y1: above(0.17), y2: above(-0.17), stroke: mu, strokeWidth: 3 }),
    Plot.text(rows, { x: 'mean', y: above(0.3), text: () => 'μ', fill: mu, fontWeight: 650 }),
  ];
}

/** The i-th value of every row, joined from row to row: the shape tells the values apart. */
function valueMarks(
  rows: readonly Row[],
  i: number,
  symbol: (typeof symbols)[number],
): Plot.Markish[] {
  const place = { x: ({ values }: Row) => values[i] ?? NaN, y: 'row' } as const;
  return [
    Plot.line(rows, { ...place, stroke: faint, strokeOpacity: 0.5 }),
    Plot.dot(rows, {
      ...place,
      r: 5,
      symbol,
      fill: ({ row }: Row) => (row === 0 ? paper : colors[row]),
      stroke: ({ row }: Row) => colors[row],
      strokeWidth: 1.5,
    }),
  ];
}

/** The names of the input's values; one whose neighbour is too near steps down. */
function nameMarks(values: readonly number[]): Plot.Markish[] {
  let [before, level] = [-Infinity, 0];
  return values
    .map((value, i) => ({ value, name: `x${'₁₂₃'[i] ?? ''}` }))
    .sort((a, b) => a.value - b.value)
    .map(({ value, name }) => {
      level = value - before < nameWidth ? level + 1 : 0;
      before = value;
      return Plot.text([name], { x: value, y: 0, dy: 17 + 13 * level, fill: ink, ...halo(3) });
    });
}
