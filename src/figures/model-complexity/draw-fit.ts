import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { faint, hairline, halo, ink, ring } from '../../kit/charts/looks.ts';
import { segment } from '../../kit/charts/segments.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import { interval, type CurvePoint, type Model } from './model.ts';
import type { Words } from './words.ts';

/** The smooth curves need only every sixth of the places that the polynomial is drawn at. */
const sparse = 6;

/** Draws the points, the logarithm that they came from, and both curves that were fitted to them. */
export function drawFit(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { points, curve } = model;
  const smooth = curve.filter((_, index) => index % sparse === 0);
  return chart(context, {
    ...named('fit', words),
    height: 270,
    margin: { top: 8, right: 14, left: 32 },
    x: { domain: [0, interval.to], ticks: 5, label: 'x' },
    y: { domain: [-2.2, 3.8], ticks: 5, grid: true },
    marks: [
      line(smooth, 'truth', { stroke: faint, strokeOpacity: 0.45, strokeWidth: 5 }),
      line(smooth, 'logarithm', { stroke: ink, strokeDasharray: '6 3', strokeWidth: 1.75 }),
      line(curve, 'polynomial', { stroke: ink, strokeWidth: 1.75 }),
      Plot.dot(points, { x: 'x', y: 'y', r: 3.5, ...ring(ink) }),
      keyMarks(model, words),
    ],
  });
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
  const polynomial = fill(words.polynomial, { degree: now.degree });
  const rows = [
    { y: -0.75, text: polynomial, stroke: ink, strokeWidth: 1.75, strokeDasharray: 'none' },
    { y: -1.25, text: words.logarithm, stroke: ink, strokeWidth: 1.75, strokeDasharray: '6 3' },
    { y: -1.75, text: words.truth, stroke: hairline, strokeWidth: 5, strokeDasharray: 'none' },
  ];
  return rows.flatMap(({ y, text, ...style }) => [
    segment([5.5, y], [6.3, y], style),
    Plot.text([text], { x: 6.5, y, textAnchor: 'start', fill: ink, ...halo(4) }),
  ]);
}
