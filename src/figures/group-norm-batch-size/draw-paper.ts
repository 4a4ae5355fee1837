import * as Plot from '@observablehq/plot';
import { chart, doublings, named } from '../../kit/charts/chart.ts';
import { halo, here, ink, methodColor } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Model } from './model.ts';
import { table1, table2 } from './paper.ts';
import { seriesMarks } from './series-marks.ts';
import type { Words } from './words.ts';

/** Draws the paper's errors against the images per GPU. */
export function drawPaper({ B, paper }: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  return chart(context, {
    ...named('paper', words),
    width: 352,
    height: 250,
    margin: { top: 10, right: 60, left: 28 },
    x: { ...doublings, domain: [1, 32], ticks: 6, inset: 8, label: words.perGpu },
    y: { domain: [22, 36], ticks: [25, 30, 35], grid: true },
    marks: [
      Plot.ruleX([B], here),
      seriesMarks(table2, 'gn', B),
      seriesMarks(table2, 'bn', B),
      Plot.dot([table1.ln], { x: 32, y: Number, symbol: 'triangle', r: 4, fill: methodColor.ln }),
      Plot.dot([table1.in], { x: 32, y: Number, symbol: 'diamond', r: 4.5, fill: methodColor.in }),
      names(),
    ],
    handles: [
      {
        parameter: 'B',
        axis: 'x',
        x: B,
        // With one image the paper has no BN: the ring then stands at the axis.
        y: paper?.bn ?? 22.6,
        area: { x1: B, x2: B, y1: 22, y2: 36 },
        valueAt: (x) => x,
      },
    ],
  });
}

/** The names at the right edge, the two that nearly touch apart; and both numbers at 2 images. */
function names(): Plot.Markish[] {
  const at = (x: number, y: number, text: string, dx: number, dy: number): Plot.Markish =>
    Plot.text([text], { x, y, dx, dy, textAnchor: 'start', fill: ink, ...halo(4) });
  return [
    at(32, table1.in, `IN ${String(table1.in)}`, 14, 0),
    at(32, table1.ln, `LN ${String(table1.ln)}`, 14, -5),
    at(32, 24.1, 'GN 24.1', 14, 0),
    at(32, 23.6, 'BN 23.6', 14, 9),
    at(2, 34.7, 'BN 34.7', 15, 0),
    at(2, 24.1, 'GN 24.1', 8, 16),
  ];
}
