import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { plotOptions } from '../../kit/charts/plot-options.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

const ink = 'var(--ink)';
const paper = 'var(--paper)';
const symbols = ['circle', 'square', 'triangle'] as const;
const colors = [ink, 'var(--method-ln)', ink];
/** How much of the axis a name takes. */
const nameWidth = 0.5;
const domain = [-3.4, 4.4] as const;

/** One row of the chart: three values and their mean. */
interface Row {
  readonly row: number;
  readonly name: string;
  readonly values: readonly number[];
  readonly mean: number;
}

/** Draws the three numbers of x, of LN's output and of RMSNorm's, each row with its mean. */
export function drawValues(model: Model, { document, width, words }: DrawingContext<Words>): Chart {
  const { x, scale, mean, layer, rms, rmsMean } = model;
  const input = { values: x.map((value) => value / scale), mean: mean / scale };
  const rows: readonly Row[] = [
    { row: 0, name: scale === 1 ? 'x' : 'x/s', ...input },
    { row: 1, name: 'LN', values: layer, mean: 0 },
    { row: 2, name: 'RMSNorm', values: rms, mean: rmsMean },
  ];
  const svg = Plot.plot({
    ...plotOptions(document, width === 'wide' ? 350 : widths.narrow, width === 'wide' ? 300 : 230),
    marginTop: 6,
    marginLeft: 62,
    marginRight: 10,
    marginBottom: 24,
    x: { domain, ticks: 7, tickSize: 0, label: null },
    y: { domain: [2.5, -0.5], axis: null },
    marks: [
      Plot.gridX({ ticks: 7 }),
      Plot.ruleX([0], { stroke: 'var(--ink-faint)' }),
      Plot.text(rows, {
        frameAnchor: 'left',
        dx: -56,
        y: 'row',
        text: 'name',
        textAnchor: 'start',
        fill: ink,
      }),
      ...meanMarks(rows),
      ...symbols.flatMap((symbol, i) => valueMarks(rows, i, symbol)),
      ...nameMarks(input.values),
    ],
  }) as SVGSVGElement;
  return { name: 'values', title: words.valuesTitle, label: words.values, svg };
}

function meanMarks(rows: readonly Row[]): Plot.Markish[] {
  const mu = 'var(--symbol-mu)';
  return [
    Plot.link(rows, {
      x1: 'mean',
      x2: 'mean',
      y1: ({ row }: Row) => row - 0.17,
      y2: ({ row }: Row) => row + 0.17,
      stroke: mu,
      strokeWidth: 3,
    }),
    Plot.text(rows, {
      x: 'mean',
      y: ({ row }: Row) => row - 0.3,
      text: () => 'μ',
      fill: mu,
      fontWeight: 650,
    }),
  ];
}

/** The i-th value of every row, joined from row to row: the shape tells the values apart. */
function valueMarks(
  rows: readonly Row[],
  i: number,
  symbol: (typeof symbols)[number],
): Plot.Markish[] {
  const valueOf = ({ values }: Row): number => values[i] ?? NaN;
  return [
    Plot.line(rows, { x: valueOf, y: 'row', stroke: 'var(--ink-faint)', strokeOpacity: 0.5 }),
    Plot.dot(rows, {
      x: valueOf,
      y: 'row',
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
      return Plot.text([name], {
        x: value,
        y: 0,
        dy: 17 + 13 * level,
        text: (text: string) => text,
        fill: ink,
        stroke: paper,
        strokeWidth: 3,
      });
    });
}
