import * as Plot from '@observablehq/plot';
import { chart, chartWidth, half, named } from '../../kit/charts/chart.ts';
import { hairline, ink, panel } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { colors, symbols } from './method-style.ts';
import type { Model, Properties } from './model.ts';
import type { MethodName } from './parameters.ts';
import type { Words } from './words.ts';

const height = 270;
const [nameWidth, gap, top, rowHeight] = [40, 18, 62, 52];
const order = ['none', 'wn', 'sn', 'ws'] as const;
/** Numbers nearer than this are the same but for ε. */
const same = 0.002;

/** One of the three properties, drawn in its own column. */
interface Column {
  readonly title: string;
  readonly of: (properties: Properties) => readonly number[];
  readonly from: number;
  readonly to: number;
}

/** Draws what each way makes equal: means, lengths, and the largest singular value. */
export function drawProperties(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { ways, method } = model;
  const total = chartWidth(context, half);
  const columnWidth = (total - nameWidth - 3 * gap) / 3;
  const rowOf = (way: (typeof order)[number]): number => top + order.indexOf(way) * rowHeight;
  const [y1, y2] = [rowOf(method) - rowHeight / 2, rowOf(method) + rowHeight / 2];
  return chart(context, {
    ...named('properties', words),
    width: half,
    height,
    margin: 0,
    x: { domain: [0, total], axis: null },
    y: { domain: [height, 0], axis: null },
    marks: [
      Plot.rect([method], { x1: 0, x2: total, y1, y2, fill: panel }),
      columnsOf(model, words).map(({ title, of, from, to }, index) => {
        const left = nameWidth + index * (columnWidth + gap) + gap / 2;
        const place = (value: number): number =>
          left + ((value - from) / (to - from)) * columnWidth;
        return [
          text(title, left + columnWidth / 2, 12),
          Plot.ruleX([place(0)], { y1: 28, y2: height - 4, stroke: hairline }),
          order.map((way) => {
            const values = of(ways[way]).map((value) => ({ value, x: place(value) }));
            return valueMarks(values, way, rowOf(way));
          }),
        ];
      }),
      order.map((way) => text(words.ways[way], 2, rowOf(way), { textAnchor: 'start' })),
    ],
  });
}

function columnsOf({ ways }: Model, words: Words): readonly Column[] {
  const most = (of: Column['of']): number =>
    Math.max(...order.flatMap((way) => of(ways[way]).map((value) => Math.abs(value))));
  const column = (title: string, of: Column['of'], isSigned = false): Column => {
    const to = 1.05 * Math.max(most(of), 0.1);
    return { title, of, from: isSigned ? -to : 0, to };
  };
  return [
    column(words.mean, ({ means }) => means, true),
    column(words.length, ({ lengths }) => lengths),
    column(words.largest, ({ largest }) => [largest]),
  ];
}

/** A mark for each filter; where all agree on 0 or 1, or on a length, the number stands above. */
function valueMarks(
  values: readonly { readonly value: number; readonly x: number }[],
  way: 'none' | MethodName,
  y: number,
): Plot.Markish[] {
  const numbers = values.map(({ value }) => value);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const isWhole = values.length > 1;
  const agree = isWhole ? most - least < same : Math.abs(most - 1) < same;
  const fill = colors[way];
  return [
    values.map(({ x }, i) =>
      Plot.dot([x], { x, y, r: 4.5, symbol: isWhole ? (symbols[i] ?? 'circle') : 'diamond', fill }),
    ),
    agree ? text(agreed(most), values[0]?.x ?? 0, y - 15, { fontWeight: 650 }) : null,
  ];
}

function agreed(value: number): string {
  const nearest = Math.round(value);
  return Math.abs(value - nearest) < same ? String(Math.abs(nearest)) : formatNumber(value, 2);
}

function text(words: string, x: number, y: number, style?: Plot.TextOptions): Plot.Text {
  return Plot.text([words], { x, y, fontWeight: 400, fill: ink, ...style });
}
