import * as Plot from '@observablehq/plot';
import { chart, chartWidth, half, named } from '../../kit/charts/chart.ts';
import { faint, hairline, halo, ink, panel, paper, soft } from '../../kit/charts/looks.ts';
import { arrow, segment } from '../../kit/charts/segments.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { lengthOf, type Vector } from '../../training/plane/vector.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** Pixels of one unit, and heights. */
const frame = { input: { unit: 84, height: 230 }, output: { unit: 52, height: 280 } } as const;
const origin = [0, 0] as const;
const place = { x: '0', y: '1' } as const;
const bold = { fontWeight: 650 } as const;

/** Draws the unit circle of the inputs, with the vectors that the iteration went through. */
export function drawInput(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { exact, steps, now } = model;
  const [x, y] = exact.right;
  const reach = 1.2;
  const [start, end] = [
    [-reach * x, -reach * y],
    [reach * x, reach * y],
  ] as const;
  const past = steps.filter(({ k }) => k < now.k).map(({ v }) => v);
  return chart(context, {
    ...named('input', words),
    ...planeOptions(context, 'input'),
    marks: [
      axesMarks(),
      Plot.dot([0], { x: 0, y: 0, r: frame.input.unit, stroke: faint }),
      segment(start, end, { stroke: ink, strokeDasharray: '5 4' }),
      Plot.dot(past, { ...place, r: 3.5, stroke: soft, fill: paper }),
      arrow(origin, now.v, { stroke: ink, strokeWidth: 2.5 }),
      name('v', [1.13 * now.v[0], 1.13 * now.v[1]], bold),
      name(words.exact, start, { dy: y > 0 ? 9 : -9 }),
    ],
  });
}

/** Draws what the map makes of the unit circle, before and after it is divided. */
export function drawOutput(model: Model, context: DrawingContext<Words>): Chart {
  const { first, second, exact, normalized, now } = model;
  const line = { ...place, clip: true, stroke: ink } as const;
  const image = imageOf([first, second], now.v);
  const axis = imageOf([first, second], exact.right);
  // Of the long axis that half is drawn which keeps away from the first column.
  const side = axis[0] * first[0] + axis[1] * first[1] > 0 ? -1 : 1;
  const longest: Vector = [side * axis[0], side * axis[1]];
  // The names of the two ellipses stand apart: the outer one's below it, the inner one's above.
  const down = now.sigma < 1 ? -11 : 11;
  const ellipses = { before: ellipse([first, second]), after: ellipse(normalized) };
  return chart(context, {
    ...named('output', context.words),
    ...planeOptions(context, 'output'),
    marks: [
      axesMarks(),
      Plot.dot([0], { x: 0, y: 0, r: frame.output.unit, fill: panel, stroke: faint }),
      Plot.line(ellipses.before, { ...line, strokeWidth: 2 }),
      Plot.line(ellipses.after, { ...line, strokeWidth: 1.5, strokeDasharray: '6 3' }),
      segment(origin, longest, { stroke: ink, strokeDasharray: '5 4' }),
      arrow(origin, image, { stroke: ink, strokeWidth: 2.5 }),
      [first, second].map((column) => [
        arrow(origin, column, { stroke: soft, strokeWidth: 1.25 }),
        Plot.dot([column], { ...place, r: 6, fill: paper, stroke: ink }),
      ]),
      name('w₁', besideImage(first, image)),
      name('w₂', besideImage(second, image)),
      name('Wv', beyond(image), bold),
      name('σ₁', [0.6 * longest[0], 0.6 * longest[1]]),
      name('W', lowest(ellipses.before), { dy: down }),
      name('W/σ̂', lowest(ellipses.after), { dy: -down }),
    ],
    handles: [
      { parameter: 'first', x: first[0], y: first[1] },
      { parameter: 'second', x: second[0], y: second[1] },
    ],
  });
}

function planeOptions(context: DrawingContext<Words>, plane: keyof typeof frame) {
  const { unit, height: narrow } = frame[plane];
  const height = { narrow, wide: 280 };
  const [across, upward] = [chartWidth(context, half) / unit / 2, height[context.width] / unit / 2];
  return {
    width: half,
    height,
    margin: 0,
    x: { domain: [-across, across], axis: null },
    y: { domain: [-upward, upward], axis: null },
  } as const;
}

function axesMarks(): Plot.Markish[] {
  return [Plot.ruleX([0], { stroke: hairline }), Plot.ruleY([0], { stroke: hairline })];
}

function imageOf([first, second]: readonly [Vector, Vector], [x, y]: Vector): Vector {
  return [x * first[0] + y * second[0], x * first[1] + y * second[1]];
}

/** The image of the unit circle. */
function ellipse(columns: readonly [Vector, Vector]): readonly Vector[] {
  return Array.from({ length: 49 }, (_, i) => {
    const angle = (i * Math.PI) / 24;
    return imageOf(columns, [Math.cos(angle), Math.sin(angle)]);
  });
}

/** A little farther out than the tip of an arrow. */
function beyond(tip: Vector): Vector {
  const length = lengthOf(tip);
  const factor = length === 0 ? 0 : 1 + 15 / frame.output.unit / length;
  return [factor * tip[0], factor * tip[1]];
}

/** Beyond the tip of a column, and to the side where the name of Wv would cover its own. */
function besideImage(column: Vector, image: Vector): Vector {
  const [[x, y], [otherX, otherY]] = [beyond(column), beyond(image)];
  const distance = lengthOf([x - otherX, y - otherY]);
  const length = lengthOf([x, y]);
  if (length === 0 || distance * frame.output.unit > 22) return [x, y];
  const side = (otherX * y - otherY * x < 0 ? -18 : 18) / frame.output.unit / length;
  return [x - side * y, y + side * x];
}

function lowest(points: readonly Vector[]): Vector {
  return points.reduce((low, point) => (point[1] < low[1] ? point : low));
}

/** A name on paper, at a place or so many pixels below it. */
function name(text: string, [x, y]: Vector, options: Plot.TextOptions = {}): Plot.Text {
  return Plot.text([text], { x, y, fill: ink, fontWeight: 400, ...halo(4), ...options });
}
