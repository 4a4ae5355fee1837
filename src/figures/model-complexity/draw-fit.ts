import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { bottomMargin, plotOptions } from '../../kit/charts/plot-options.ts';
import { fill } from '../../kit/words/fill.ts';
import { interval, type CurvePoint, type Model } from './model.ts';
import type { Words } from './words.ts';

const domain = { x: [0, interval.to], y: [-2.2, 3.8] } as const;
const ink = 'var(--ink)';
const faint = 'var(--ink-faint)';
const halo = { stroke: 'var(--paper)', strokeWidth: 4 } as const;
/** The smooth curves need only every sixth of the places that the polynomial is drawn at. */
const sparse = 6;

/** Draws the points, the logarithm that they came from, and both curves that were fitted to them. */
export function drawFit(model: Model, { document, width, words }: DrawingContext<Words>): Chart {
  const { points, curve } = model;
  const smooth = curve.filter((_, index) => index % sparse === 0);
  const svg = Plot.plot({
    ...plotOptions(document, widths[width], 270),
    marginTop: 8,
    marginLeft: 32,
    marginRight: 14,
    marginBottom: bottomMargin,
    x: {
      domain: domain.x,
      ticks: 5,
      tickSize: 0,
      label: 'x',
      labelAnchor: 'center',
      labelOffset: 36,
      labelArrow: 'none',
    },
    y: { domain: domain.y, ticks: 5, tickSize: 0, label: null },
    marks: [
      Plot.gridY({ ticks: 5 }),
      line(smooth, 'truth', { stroke: faint, strokeOpacity: 0.45, strokeWidth: 5 }),
      line(smooth, 'logarithm', { stroke: ink, strokeDasharray: '6 3', strokeWidth: 1.75 }),
      line(curve, 'polynomial', { stroke: ink, strokeWidth: 1.75 }),
      Plot.dot(points, { x: 'x', y: 'y', r: 3.5, fill: 'var(--paper)', stroke: ink }),
      ...keyMarks(model, words),
    ],
  }) as SVGSVGElement;
  return { name: 'fit', title: words.fitTitle, label: words.fit, svg };
}

function line(
  curve: readonly CurvePoint[],
  y: 'truth' | 'logarithm' | 'polynomial',
  options: Plot.LineOptions,
): Plot.Line {
  return Plot.line(curve, { x: 'x', y, clip: true, ...options });
}

/** The curves run through each other, and the polynomial out of the chart: a key tells them apart. */
function keyMarks({ now }: Model, words: Words): Plot.Markish[] {
  const rows = [
    {
      y: -0.75,
      text: fill(words.polynomial, { degree: now.degree }),
      stroke: ink,
      width: 1.75,
      dash: 'none',
    },
    { y: -1.25, text: words.logarithm, stroke: ink, width: 1.75, dash: '6 3' },
    { y: -1.75, text: words.truth, stroke: 'var(--line)', width: 5, dash: 'none' },
  ];
  return rows.flatMap(({ y, text, stroke, width, dash }) => [
    Plot.link([{ y }], {
      x1: 5.5,
      x2: 6.3,
      y1: 'y',
      y2: 'y',
      stroke,
      strokeWidth: width,
      strokeDasharray: dash,
    }),
    Plot.text([{ y, text }], {
      x: 6.5,
      y: 'y',
      text: 'text',
      textAnchor: 'start',
      fill: ink,
      ...halo,
    }),
  ]);
}
