import * as Plot from '@observablehq/plot';
import { chart, doublings } from '../../kit/charts/chart.ts';
import { faint, halo, here, ink, methodColor, sigma, soft } from '../../kit/charts/looks.ts';
import { segment } from '../../kit/charts/segments.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Batch, Model } from './model.ts';
import { seriesMarks } from './series-marks.ts';
import type { Words } from './words.ts';

/** Half the axis: at any share nearly all batches lie within; what lies outside is cut off. */
const edge = 2;
/** The σ bar stands left of the smallest batch. */
const [left, bar] = [0.62, 0.74];

/** Draws how far BN's and GN's statistics are from the large batch's, batch by batch. */
export function drawErrors(model: Model, context: DrawingContext<Words>): Chart {
  const { errors, statistic, B, batches } = model;
  const { words } = context;
  const isMean = statistic === 'mean';
  const name = { x: 'B', dx: 10, textAnchor: 'start', fill: ink } as const;
  const last = errors.slice(-1);
  return chart(context, {
    name: 'errors',
    title: words.errorsTitle[statistic],
    label: words.errors[statistic],
    width: 352,
    height: 250,
    margin: { top: 10, right: 36, left: 32 },
    x: { ...doublings, domain: [left, 32], ticks: [1, 2, 4, 8, 16, 32], label: words.batchSize },
    y: { domain: [-edge, edge], ticks: 5, grid: true },
    marks: [
      Plot.ruleY([0], { stroke: faint }),
      Plot.ruleX([B], here),
      isMean ? sigmaMarks() : null,
      batchMarks(batches, B),
      isMean ? lawMarks(model, words) : null,
      seriesMarks(errors, 'gn', B),
      seriesMarks(errors, 'bn', B),
      Plot.text(last, { ...name, y: 'bn', dy: -9, text: ['BN'] }),
      Plot.text(last, { ...name, y: 'gn', dy: 6, text: ['GN'] }),
    ],
    handles: [
      {
        parameter: 'B',
        axis: 'x',
        x: B,
        y: -0.85 * edge,
        area: { x1: B, x2: B, y1: -edge, y2: edge },
        valueAt: (x) => x,
      },
    ],
  });
}

/** How long σ is, to either side of the large batch's μ. */
function sigmaMarks(): Plot.Markish[] {
  return [
    segment([bar, -1], [bar, 1], { stroke: sigma, strokeWidth: 3 }),
    Plot.text(['σ'], { x: bar, y: 1, dy: -10, fill: sigma, fontWeight: 650 }),
  ];
}

/**
 * Each batch's statistic beside its size, those of the reader's size strongest. All of a size are one path
 * of points with gaps between them, drawn by the ends of its stroke.
 */
function batchMarks(batches: readonly Batch[], now: number): Plot.Markish {
  const points = batches.flatMap(({ B, index, error }) => [
    { B, x: B * 2 ** (((index % 5) - 2) * 0.1), error },
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

/** What theory gives for BN, to either side, with its name in the corner where no batch comes. */
function lawMarks({ errors }: Model, words: Words): Plot.Markish[] {
  const dashed = { stroke: soft, strokeDasharray: '4 3' } as const;
  const y = 0.87 * edge;
  return [
    Plot.line(errors, { x: 'B', y: 'law', ...dashed }),
    Plot.line(errors, { x: 'B', y: ({ law }: { readonly law: number }) => -law, ...dashed }),
    segment([3.2, y], [4.4, y], dashed),
    Plot.text([words.law], { x: 4.4, y, dx: 5, textAnchor: 'start', fill: ink, ...halo(4) }),
  ];
}
