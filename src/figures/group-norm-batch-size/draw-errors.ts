import * as Plot from '@observablehq/plot';
import { chart, doublings } from '../../kit/charts/chart.ts';
import { here, ink, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Model } from './model.ts';
import { seriesMarks } from './series-marks.ts';
import type { Words } from './words.ts';

const edges = [0.2, 0.4, 0.6, 0.8, 1];

/** Draws how far BN's and GN's statistics are from the large batch's. */
export function drawErrors({ errors, statistic, B }: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const hasLaw = statistic === 'mean';
  const highest = Math.max(...errors.map(({ bn, law }) => Math.max(bn, hasLaw ? law : 0)));
  const top = edges.find((edge) => edge >= highest) ?? highest;
  const name = { x: 'B', dx: 10, textAnchor: 'start', fill: ink } as const;
  return chart(context, {
    name: 'errors',
    title: words.errorsTitle[statistic],
    label: words.errors[statistic],
    width: 352,
    height: 250,
    margin: { top: 10, right: 36, left: 32 },
    x: { ...doublings, domain: [1, 32], ticks: 6, inset: 8, label: words.batchSize },
    y: { domain: [0, top], ticks: 4, grid: true },
    marks: [
      Plot.ruleX([B], here),
      hasLaw ? Plot.line(errors, { x: 'B', y: 'law', stroke: soft, strokeDasharray: '4 3' }) : null,
      seriesMarks(errors, 'bn', B),
      Plot.text(errors.slice(-1), { ...name, y: 'bn', dy: -4, text: ['BN'] }),
      seriesMarks(errors, 'gn', B),
      Plot.text(errors.slice(-1), { ...name, y: 'gn', text: ['GN'] }),
    ],
  });
}
