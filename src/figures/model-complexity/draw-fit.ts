import * as Plot from '@observablehq/plot';
import { chart, named } from '../../kit/charts/chart.ts';
import { legend } from '../../kit/charts/legend.ts';
import { faint, ink, ring } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import { interval, type CurvePoint, type Model } from './model.ts';
import type { Words } from './words.ts';

/** The smooth curves need only every sixth of the places that the polynomial is drawn at. */
const sparse = 6;
/** Where the rows of the key stand, from the frame's top. */
const [upperRow, lowerRow] = [-32, -14] as const;

/** Draws the points, the logarithm that they came from, and both curves that were fitted to them. */
export function drawFit(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { points, curve } = model;
  const smooth = curve.filter((_, index) => index % sparse === 0);
  return chart(context, {
    ...named('fit', words),
    height: { narrow: 302, wide: 286 },
    margin: { top: context.width === 'wide' ? 26 : 44, right: 14, left: 32 },
    x: { domain: [0, interval.to], ticks: 5, label: 'x' },
    y: { domain: [-2.2, 3.8], ticks: 5, grid: true },
    marks: [
      line(smooth, 'truth', { stroke: faint, strokeOpacity: 0.45, strokeWidth: 5 }),
      line(smooth, 'logarithm', { stroke: ink, strokeDasharray: '6 3', strokeWidth: 1.75 }),
      line(curve, 'polynomial', { stroke: ink, strokeWidth: 1.75 }),
      Plot.dot(points, { x: 'x', y: 'y', r: 3.5, ...ring(ink) }),
      keyMarks(model, context),
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

/** The curves run through each other, and the polynomial out of the chart: a key over it tells them apart. */
function keyMarks({ now }: Model, { words, width }: DrawingContext<Words>): Plot.Markish[] {
  const polynomial = fill(words.polynomial, { degree: now.degree });
  const [second, third] = width === 'wide' ? ([190, 400] as const) : ([166, 0] as const);
  const gap = 30;
  const upper = width === 'wide' ? lowerRow : upperRow;
  return [
    ...legend(
      [
        { sign: '——', color: ink, name: polynomial, dx: 0 },
        { sign: '– –', color: ink, name: words.logarithm, dx: second },
      ],
      { dy: upper, gap },
    ),
    ...legend([{ sign: '▬▬', color: faint, name: words.truth, dx: third }], { dy: lowerRow, gap }),
  ];
}
