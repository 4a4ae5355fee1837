import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, doublingAxis, plotOptions } from '../../kit/charts/plot-options.ts';
import type { BatchError, Model } from './model.ts';
import type { Words } from './words.ts';

const ink = 'var(--ink)';
const edges = [0.2, 0.4, 0.6, 0.8, 1];

/** Draws how far BN's and GN's statistics are from the large batch's. */
export function drawErrors(
  { errors, statistic, B }: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const highest = Math.max(
    ...errors.map(({ bn, law }) => Math.max(bn, statistic === 'mean' ? law : 0)),
  );
  const top = edges.find((edge) => edge >= highest) ?? highest;
  const svg = Plot.plot({
    ...plotOptions(document, width === 'wide' ? 352 : widths.narrow, 250),
    marginTop: 10,
    marginLeft: 32,
    marginRight: 36,
    marginBottom: bottomMargin,
    x: { ...doublingAxis(words.batchSize), domain: [1, 32], ticks: 6, inset: 8 },
    y: { domain: [0, top], ticks: 4, tickSize: 0, label: null },
    marks: [
      Plot.gridY({ ticks: 4 }),
      Plot.ruleX([B], { stroke: 'var(--ink-faint)', strokeDasharray: '2 3' }),
      ...(statistic === 'mean'
        ? [
            Plot.line(errors, {
              x: 'B',
              y: 'law',
              stroke: 'var(--ink-soft)',
              strokeDasharray: '4 3',
            }),
          ]
        : []),
      ...seriesMarks(errors, 'bn', 'circle', B),
      ...seriesMarks(errors, 'gn', 'square', B),
    ],
  }) as SVGSVGElement;
  return {
    name: 'errors',
    title: words.errorsTitle[statistic],
    label: words.errors[statistic],
    svg,
  };
}

function seriesMarks(
  errors: readonly BatchError[],
  method: 'bn' | 'gn',
  symbol: 'circle' | 'square',
  B: number,
): Plot.Markish[] {
  const color = `var(--method-${method})`;
  return [
    Plot.line(errors, { x: 'B', y: method, stroke: color, strokeWidth: 2 }),
    Plot.dot(errors, {
      x: 'B',
      y: method,
      symbol,
      fill: color,
      r: { value: (one: BatchError) => (one.B === B ? 6 : 3.5), scale: null },
    }),
    Plot.text(errors.slice(-1), {
      x: 'B',
      y: method,
      dx: 10,
      dy: method === 'bn' ? -4 : 0,
      text: () => method.toUpperCase(),
      textAnchor: 'start',
      fill: ink,
    }),
  ];
}
