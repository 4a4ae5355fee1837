import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, doublingAxis, plotOptions } from '../../kit/charts/plot-options.ts';
import type { Model } from './model.ts';
import { table1, table2, type PaperError } from './paper.ts';
import type { Words } from './words.ts';

const ink = 'var(--ink)';
const ticks = [25, 30, 35];

/** Draws the paper's errors against the images per GPU. */
export function drawPaper({ B }: Model, { document, width, words }: DrawingContext<Words>): Chart {
  const svg = Plot.plot({
    ...plotOptions(document, width === 'wide' ? 352 : widths.narrow, 250),
    marginTop: 10,
    marginLeft: 28,
    marginRight: 54,
    marginBottom: bottomMargin,
    x: { ...doublingAxis(words.perGpu), domain: [1, 32], ticks: 6, inset: 8 },
    y: { domain: [22, 36], ticks, tickSize: 0, label: null },
    marks: [
      Plot.gridY(ticks),
      Plot.ruleX([B], { stroke: 'var(--ink-faint)', strokeDasharray: '2 3' }),
      ...seriesMarks('bn', 'circle', B),
      ...seriesMarks('gn', 'square', B),
      Plot.dot([table1.ln], {
        x: () => 32,
        y: Number,
        symbol: 'triangle',
        r: 4,
        fill: 'var(--method-ln)',
      }),
      Plot.dot([table1.in], {
        x: () => 32,
        y: Number,
        symbol: 'diamond',
        r: 4.5,
        fill: 'var(--method-in)',
      }),
      ...names(),
    ],
  }) as SVGSVGElement;
  return { name: 'paper', title: words.paperTitle, label: words.paper, svg };
}

function seriesMarks(method: 'bn' | 'gn', symbol: 'circle' | 'square', B: number): Plot.Markish[] {
  const color = `var(--method-${method})`;
  return [
    Plot.line(table2, { x: 'B', y: method, stroke: color, strokeWidth: 2 }),
    Plot.dot(table2, {
      x: 'B',
      y: method,
      symbol,
      fill: color,
      r: { value: (row: PaperError) => (row.B === B ? 6 : 3.5), scale: null },
    }),
  ];
}

/** The names at the right edge, the two that nearly touch apart; and both numbers at 2 images. */
function names(): Plot.Markish[] {
  const at = (B: number, y: number, text: string, dx: number, dy: number): Plot.Markish =>
    Plot.text([text], {
      x: () => B,
      y: () => y,
      dx,
      dy,
      text: String,
      textAnchor: 'start',
      fill: ink,
    });
  return [
    at(32, table1.in, `IN ${String(table1.in)}`, 9, 0),
    at(32, table1.ln, `LN ${String(table1.ln)}`, 9, -5),
    at(32, 24.1, 'GN 24.1', 9, 0),
    at(32, 23.6, 'BN 23.6', 9, 9),
    at(2, 34.7, 'BN 34.7', 10, 0),
    at(2, 24.1, 'GN 24.1', -2, 16),
  ];
}
