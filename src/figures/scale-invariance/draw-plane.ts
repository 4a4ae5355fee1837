import * as Plot from '@observablehq/plot';
import { chart, chartWidth, named } from '../../kit/charts/chart.ts';
import { faint, hairline, halo, ink, methodColor, ring, soft } from '../../kit/charts/looks.ts';
import { arrow, segment } from '../../kit/charts/segments.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Vector } from '../../training/plane/vector.ts';
import { isRounding, type Model } from './model.ts';
import { parameters } from './parameters.ts';
import type { Words } from './words.ts';

const along = [-0.25, 4.65] as const;
const across = [-0.3, 1.4] as const;
const margin = 8;
/** How long the step is drawn at |w| = 1, in units: short enough for that at the shortest weight. */
const stepLength = 0.5;
const { min, max } = parameters.length;

/** Draws the weight as an arrow that lies flat, and at its tip the step against the gradient. */
export function drawPlane(model: Model, context: DrawingContext<Words>): Chart {
  const { length } = model;
  const scale = (chartWidth(context) - 2 * margin) / (along[1] - along[0]);
  return chart(context, {
    ...named('plane', context.words),
    height: Math.round(scale * (across[1] - across[0])) + 2 * margin,
    margin,
    x: { domain: along, axis: null },
    y: { domain: across, axis: null },
    marks: [
      segment([0, 0], [along[1], 0], { stroke: hairline }),
      lawMarks(length),
      otherSteps(model),
      rightAngle(model),
      arrowMarks(model),
    ],
    handles: [
      {
        parameter: 'length',
        axis: 'x',
        x: length,
        y: 0,
        area: { x1: 0, x2: along[1], y1: -0.12, y2: 0.12 },
        valueAt: (x) => x,
      },
    ],
  });
}

/** Where the step ends if it is as long as 1/|w| says; the name keeps away from the step's. */
function lawMarks(length: number): Plot.Markish[] {
  const points = Array.from({ length: 48 }, (_, index): Vector => {
    const at = min + (index * (max - min)) / 47;
    return [at, stepLength / at];
  });
  const at = length < 1.9 ? 2.6 : 0.75;
  return [
    Plot.line(points, { stroke: soft, strokeDasharray: '4 3' }),
    Plot.text(['∝ 1/|w|'], {
      x: at,
      y: stepLength / at,
      dx: 6,
      dy: -11,
      textAnchor: 'start',
      fill: soft,
    }),
  ];
}

/** The steps at other lengths, so that the reader's has something beside it. */
function otherSteps({ slopes, unitNorm, length }: Model): Plot.Markish[] {
  return slopes
    .filter((slope) => slope.length >= min && slope.length <= max && slope.length !== length)
    .map((slope) =>
      arrow([slope.length, 0], [slope.length, (stepLength * slope.norm) / unitNorm], {
        stroke: faint,
      }),
    );
}

/** Only where it is one: ε tilts the gradient a little. */
function rightAngle({ length, radial }: Model): Plot.Markish {
  const side = isRounding(radial) ? 0.09 : 0;
  const corner: readonly Vector[] = [
    [length - side, 0],
    [length - side, side],
    [length, side],
  ];
  return Plot.line(corner, { stroke: ink, strokeWidth: 1 });
}

function arrowMarks({ length, step }: Model): Plot.Markish[] {
  const tip: Vector = [length + stepLength * step[0], stepLength * step[1]];
  return [
    arrow([0, 0], [length, 0], { stroke: ink, strokeWidth: 3 }),
    arrow([length, 0], tip, { stroke: methodColor.bn, strokeWidth: 3 }),
    Plot.dot([[length, 0]], { r: 6, ...ring(ink, 2) }),
    Plot.text([[length, 0]], { dy: 17, text: ['w'], fill: ink, fontWeight: 650, ...halo(3) }),
    Plot.text([tip], { dx: 7, dy: -11, text: ['−∇L'], textAnchor: 'start', fill: ink }),
  ];
}
