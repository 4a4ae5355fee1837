import * as Plot from '@observablehq/plot';
import { chart, chartWidth, named } from '../../kit/charts/chart.ts';
import { hairline, ink, panel, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { fill } from '../../kit/words/fill.ts';
import { colors } from './method-style.ts';
import type { Model, Properties } from './model.ts';
import type { Words } from './words.ts';

const width = 270;
const height = 232;
/** Where names end and heights of the rows, in pixels. */
const [nameWidth, heading, firstRow, rowHeight, lastRow] = [58, 10, 38, 67, 215] as const;
/** Numbers nearer than this are the same but for ε. */
const same = 0.002;

/** A property that each filter has: before the method, and after it. */
interface Column {
  readonly title: string;
  readonly x: number;
  readonly of: (properties: Properties) => readonly number[];
}

/** Writes each filter's mean and length before and after the method; what has become equal is boxed. */
export function drawProperties(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { ways, method } = model;
  const total = chartWidth(context, width);
  const step = (total - nameWidth) / 2;
  const columns: readonly Column[] = [
    { title: words.mean, x: nameWidth + 0.5 * step, of: ({ means }) => means },
    { title: words.length, x: nameWidth + 1.5 * step, of: ({ lengths }) => lengths },
  ];
  const [before, after] = [ways.none, ways[method]];
  const whole = nameWidth + 1.5 * step;
  const isOne = Math.abs(after.largest - 1) < same;
  return chart(context, {
    ...named('properties', words),
    width,
    height,
    margin: 0,
    x: { domain: [0, total], axis: null },
    y: { domain: [height, 0], axis: null },
    marks: [
      columns.map(({ title, x, of }) => [
        boxMark(isEqual(of(after)), x, firstRow, firstRow + 2 * rowHeight, colors[method]),
        text(title, x, heading, { fill: soft }),
        pairsMarks(of(before), of(after), x),
      ]),
      after.means.map((_, i) =>
        text(fill(words.filter, { number: i + 1 }), 2, firstRow + i * rowHeight, start),
      ),
      Plot.ruleY([lastRow - 19], { x1: 0, x2: total, stroke: hairline }),
      boxMark(isOne, whole, lastRow, lastRow, colors[method]),
      text(words.largest, 2, lastRow, start),
      pairMarks(before.largest, after.largest, whole, lastRow),
    ],
  });
}

const start = { textAnchor: 'start' } as const;

function isEqual(values: readonly number[]): boolean {
  return Math.max(...values) - Math.min(...values) < same;
}

/** A box around the numbers after the method: drawn in every state, so that it comes and goes softly. */
function boxMark(
  isSeen: boolean,
  x: number,
  from: number,
  to: number,
  stroke: string,
): Plot.Markish {
  const box = { x1: x + 8, x2: x + 50, y1: from - 14, y2: to + 14, rx: 6 } as const;
  const opacity = isSeen ? 1 : 0;
  return Plot.rect([0], {
    ...box,
    fill: panel,
    fillOpacity: opacity,
    stroke,
    strokeWidth: 1.5,
    strokeOpacity: opacity,
  });
}

function pairsMarks(
  before: readonly number[],
  after: readonly number[],
  x: number,
): Plot.Markish[] {
  return before.map((value, i) => pairMarks(value, after[i] ?? NaN, x, firstRow + i * rowHeight));
}

/** Before → after. */
function pairMarks(before: number, after: number, x: number, y: number): Plot.Markish[] {
  return [
    text(formatNumber(before, 2), x - 12, y, { textAnchor: 'end', fill: soft }),
    text('→', x - 1, y, { fill: soft }),
    text(formatNumber(after, 2), x + 29, y, { fontWeight: 650 }),
  ];
}

function text(words: string, x: number, y: number, style?: Plot.TextOptions): Plot.Text {
  return Plot.text([words], { x, y, fontWeight: 400, fill: ink, ...style });
}
