import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, doublingAxis, plotOptions } from '../../kit/charts/plot-options.ts';
import type { Model, Size } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

const ink = 'var(--ink)';
const sigma = 'var(--symbol-sigma)';

/** Draws σ and ∂y₁/∂x₁ against the batch size. */
export function drawSizes(model: Model, { document, width, words }: DrawingContext<Words>): Chart {
  const finite = model.sizes.filter(({ slope }) => Number.isFinite(slope));
  const highest = Math.max(...finite.map(({ slope, deviation }) => Math.max(slope, deviation)));
  const svg = Plot.plot({
    ...plotOptions(document, widths[width], 190),
    marginLeft: 62,
    marginRight: 62,
    marginBottom: bottomMargin,
    x: { ...doublingAxis(words.batchSize), domain: [1, parameters.B.max], ticks: 7 },
    y: { domain: [0, Math.max(2, Math.ceil(highest))], ticks: 4, tickSize: 0, label: null },
    marks: [
      Plot.gridY({ ticks: 4 }),
      Plot.line(model.sizes, {
        x: 'B',
        y: 'deviation',
        stroke: sigma,
        strokeWidth: 2,
        strokeDasharray: '6 3',
      }),
      Plot.line(finite, { x: 'B', y: 'slope', stroke: ink, strokeWidth: 2 }),
      ...smallMarks(model.sizes.filter(({ B }) => B <= 8)),
      ...nowMarks(model.sizes.filter(({ B }) => B === model.x.length)),
      ...endLabels(model.sizes.slice(-1)),
    ],
  }) as SVGSVGElement;
  return { name: 'sizes', title: words.sizesTitle, label: words.sizes, svg };
}

/** There is no batch between 1 and 2: where the sizes lie far apart, they are marked. */
function smallMarks(small: readonly Size[]): Plot.Markish[] {
  const finite = small.filter(({ slope }) => Number.isFinite(slope));
  return [
    Plot.dot(small, { x: 'B', y: 'deviation', fill: sigma, r: 2.5, symbol: 'square' }),
    Plot.dot(finite, { x: 'B', y: 'slope', fill: ink, r: 2.5 }),
  ];
}

/** The reader's batch size on both lines. */
function nowMarks(now: readonly Size[]): Plot.Markish[] {
  const finite = now.filter(({ slope }) => Number.isFinite(slope));
  return [
    Plot.ruleX(now, { x: 'B', stroke: 'var(--ink-faint)', strokeDasharray: '2 3' }),
    Plot.dot(now, {
      x: 'B',
      y: 'deviation',
      stroke: sigma,
      strokeWidth: 2,
      r: 6,
      symbol: 'square',
    }),
    Plot.dot(finite, { x: 'B', y: 'slope', fill: ink, r: 4.5 }),
  ];
}

/** Each line is named where it ends; the two keep apart, the higher line's name above. */
function endLabels(last: readonly Size[]): Plot.Markish[] {
  const [end] = last;
  const side = end && end.slope > end.deviation ? 1 : -1;
  const place = { x: 'B', dx: 8, textAnchor: 'start' } as const;
  return [
    Plot.text(last, {
      ...place,
      y: 'deviation',
      text: () => 'σ',
      dy: 8 * side,
      fill: sigma,
      fontWeight: 650,
    }),
    Plot.text(last, { ...place, y: 'slope', text: () => '∂y₁/∂x₁', dy: -8 * side, fill: ink }),
  ];
}
