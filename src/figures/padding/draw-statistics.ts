import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import type { Length, Model } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

const { min: shortest, max: longest } = parameters.T;
const labelGap = 15;
const heights = { narrow: 160, wide: 250 } as const;
const margin = { top: 10, bottom: bottomMargin } as const;

/** Draws the mean and the variance of the first sequence's first feature against the padded length. */
export function drawStatistics(
  model: Model,
  { document, width, words }: DrawingContext<Words>,
): Chart {
  const height = heights[width];
  const values = model.lengths.flatMap(({ mean, variance }) => [mean, variance]);
  const domain = [Math.min(0, ...values.map(Math.floor)), Math.max(4, ...values.map(Math.ceil))];
  const svg = Plot.plot({
    ...plotOptions(document, width === 'wide' ? 330 : widths.narrow, height),
    marginTop: margin.top,
    marginLeft: 34,
    marginRight: 30,
    marginBottom: margin.bottom,
    x: {
      domain: [shortest, longest],
      ticks: [5, 10, 15],
      tickFormat: 'd',
      tickSize: 0,
      label: words.lengthAxis,
      labelAnchor: 'center',
      labelOffset: 36,
      labelArrow: 'none',
    },
    y: { domain, ticks: 4, tickSize: 0, label: null },
    marks: [
      Plot.gridY({ ticks: 4 }),
      Plot.ruleX([model.T], { stroke: 'var(--ink-faint)', strokeDasharray: '2 3' }),
      ...lineMarks(model, 'mean', 'var(--symbol-mu)'),
      ...lineMarks(model, 'variance', 'var(--symbol-sigma)', '6 3'),
      ...endLabels(model.lengths.slice(-1), domain, height),
    ],
  }) as SVGSVGElement;
  return { name: 'statistics', title: words.statisticsTitle, label: words.statistics, svg };
}

function lineMarks(
  { lengths, now }: Model,
  y: 'mean' | 'variance',
  color: string,
  dash = '',
): Plot.Markish[] {
  return [
    Plot.line(lengths, { x: 'T', y, stroke: color, strokeWidth: 2, strokeDasharray: dash }),
    Plot.dot([now], { x: 'T', y, r: 4.5, fill: color }),
  ];
}

/** Each line is named at its end; where the two ends are close, the names move apart. */
function endLabels(
  ends: readonly Length[],
  domain: readonly number[],
  height: number,
): Plot.Markish[] {
  const [low = 0, high = 1] = domain;
  const scale = (height - margin.top - margin.bottom) / (high - low);
  return ends.flatMap(({ mean, variance }) => {
    const apart = (variance - mean) * scale;
    const shift = Math.max(0, labelGap - Math.abs(apart)) / 2;
    const up = apart >= 0 ? shift : -shift;
    const place = { x: longest, dx: 8, textAnchor: 'start', fontWeight: 650 } as const;
    return [
      Plot.text(['μ'], { ...place, y: mean, dy: up, fill: 'var(--symbol-mu)' }),
      Plot.text(['σ²'], { ...place, y: variance, dy: -up, fill: 'var(--symbol-sigma)' }),
    ];
  });
}
