import * as Plot from '@observablehq/plot';
import { chart, doublings } from '../../kit/charts/chart.ts';
import { faint, halo, here, ink, methodColor, soft } from '../../kit/charts/looks.ts';
import { segment } from '../../kit/charts/segments.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Batch, Model } from './model.ts';
import { seriesMarks } from './series-marks.ts';
import type { Words } from './words.ts';

/** At any share most batches lie within the axis; what lies beyond is cut off. Below 0 is room for GN's squares. */
const domain = [-0.08, 1.5] as const;
/** Room for the dots beside the smallest batch. */
const left = 0.8;

/** Draws how far BN's and GN's statistics are from the large batch's, batch by batch. */
export function drawErrors(model: Model, context: DrawingContext<Words>): Chart {
  const { errors, statistic, B, batches, now } = model;
  const { words } = context;
  const isMean = statistic === 'mean';
  const name = { x: 'B', dx: 14, textAnchor: 'start', fill: ink } as const;
  const last = errors.slice(-1);
  return chart(context, {
    name: 'errors',
    title: words.errorsTitle[statistic],
    label: words.errors[statistic],
    width: 352,
    height: 250,
    margin: { top: 10, right: 40, left: 28 },
    x: { ...doublings, domain: [left, 32], ticks: [1, 2, 4, 8, 16, 32], label: words.batchSize },
    y: { domain, ticks: [0, 0.5, 1, 1.5], grid: true },
    marks: [
      Plot.ruleY([0], { stroke: faint }),
      Plot.ruleX([B], here),
      batchMarks(batches, B),
      isMean ? lawMarks(model, words) : null,
      seriesMarks(errors, 'gn', B),
      seriesMarks(errors, 'bn', B),
      Plot.text(last, { ...name, y: 'bn', dy: -7, text: ['BN'] }),
      Plot.text(last, { ...name, y: 'gn', dy: 4, text: ['GN'] }),
    ],
    handles: [
      {
        parameter: 'B',
        axis: 'x',
        x: B,
        y: now.bn,
        area: { x1: B, x2: B, y1: domain[0], y2: domain[1] },
        valueAt: (x) => x,
      },
    ],
  });
}

/**
 * How far off each batch's statistic is, beside its size, those of the reader's size strongest. All of a size are one path
 * of points with gaps between them, drawn by the ends of its stroke.
 */
function batchMarks(batches: readonly Batch[], now: number): Plot.Markish {
  const points = batches.flatMap(({ B, index, error }) => [
    { B, x: B * 2 ** (((index % 5) - 2) * 0.1), error: Math.abs(error) },
    { B, x: B, error: NaN },
  ]);
  return Plot.line(points, {
    x: 'x',
    y: 'error',
    z: 'B',
    clip: true,
    stroke: methodColor.bn,
    strokeWidth: 4,
    strokeLinecap: 'round',
    strokeOpacity: ({ B }: Batch) => (B === now ? 0.75 : 0.3),
  });
}

/** What theory gives for BN, with its name in the corner where no batch comes. */
function lawMarks({ errors }: Model, words: Words): Plot.Markish[] {
  const dashed = { stroke: soft, strokeDasharray: '4 3' } as const;
  const y = 1.38;
  return [
    Plot.line(errors, { x: 'B', y: 'law', ...dashed }),
    segment([3.2, y], [4.4, y], dashed),
    Plot.text([words.law], { x: 4.4, y, dx: 5, textAnchor: 'start', fill: ink, ...halo(4) }),
  ];
}
