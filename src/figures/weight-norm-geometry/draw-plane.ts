import * as Plot from '@observablehq/plot';
import { chart, chartWidth, half, named } from '../../kit/charts/chart.ts';
import { legend } from '../../kit/charts/legend.ts';
import {
  faint,
  gamma,
  hairline,
  halo,
  ink,
  methodColor,
  ring,
  soft,
} from '../../kit/charts/looks.ts';
import { placeNames, type Plane } from '../../kit/charts/place-names.ts';
import { arrow, segment } from '../../kit/charts/segments.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Vector } from '../../training/plane/vector.ts';
import { optimum } from './loss.ts';
import type { Model } from './model.ts';
import type { Step } from './train.ts';
import { isInside, wayInside } from './way-inside.ts';
import type { Words } from './words.ts';

const olive = methodColor.wn;
const horizontal = [-2.8, 3.2] as const;
const vertical = [-0.5, 3.4] as const;
const margin = { top: 28, right: 6, bottom: 6, left: 6 } as const;
const headLength = 6;

/** Draws v and w, the gradient at w with its two parts, and the way of w over the steps. */
export function drawPlane(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const scale =
    (chartWidth(context, half) - margin.left - margin.right) / (horizontal[1] - horizontal[0]);
  const height = Math.round(scale * (vertical[1] - vertical[0])) + margin.top + margin.bottom;
  const plane = { x: horizontal, y: vertical, scale };
  const { v, w, length } = model;
  return chart(context, {
    ...named('plane', words),
    width: half,
    height,
    margin,
    x: { domain: horizontal, axis: null },
    y: { domain: vertical, axis: null },
    marks: [
      Plot.ruleY([0], { stroke: hairline }),
      Plot.ruleX([0], { y1: vertical[0], y2: vertical[1], stroke: hairline }),
      levelMarks(scale),
      reachMark(model.g),
      wayMarks(model, plane),
      weightMarks(model),
      gradientMarks(model),
      nameMarks(model, plane),
      legendMarks(model, words),
    ],
    handles: [
      {
        parameter: 'g',
        axis: 'both',
        x: w[0],
        y: w[1],
        valueAt: (x, y) => (x * v[0] + y * v[1]) / length,
      },
      { parameter: 'v', axis: 'both', x: v[0], y: v[1] },
    ],
  });
}

/** Two levels of the loss about its least. */
function levelMarks(scale: number): Plot.Markish[] {
  return [
    [0.35, 0.8].map((radius) =>
      Plot.dot([optimum], { r: radius * scale, stroke: hairline, strokeWidth: 1 }),
    ),
    Plot.dot([optimum], { symbol: 'times', r: 4, stroke: soft, strokeWidth: 1.5 }),
  ];
}

/** Where w can be: all places at its distance from the origin. */
function reachMark(g: number): Plot.Markish {
  const places = Array.from({ length: 25 }, (_, index) => {
    const angle = ((index / 24) * 1.12 - 0.06) * Math.PI;
    return [g * Math.cos(angle), g * Math.sin(angle)] as const;
  });
  return Plot.line(places, { stroke: faint, strokeDasharray: '3 3', strokeWidth: 1 });
}

/** The ways that v has taken by the step shown: plainly, and as the reader chose. */
function wayMarks({ plain, chosen, optimizer, step }: Model, plane: Plane): Plot.Markish[] {
  return [
    wayMark(plain.slice(0, step + 1), plane, { stroke: olive }),
    optimizer === 'sgd'
      ? []
      : wayMark(chosen.slice(0, step + 1), plane, { stroke: ink, strokeDasharray: '4 3' }),
  ];
}

/** One way, pale behind the arrows, as far as the plane shows it, and its end. */
function wayMark(
  steps: readonly Step[],
  plane: Plane,
  { stroke, ...dashes }: { readonly stroke: string; readonly strokeDasharray?: string },
): Plot.Markish[] {
  const { places, exit } = wayInside(placesOf(steps), plane);
  const end = steps.slice(-1).flatMap(({ v }) => (isInside(v, plane) ? [v] : []));
  const pale = { stroke, strokeWidth: 1, strokeOpacity: 0.5 };
  return [
    Plot.line(places, { ...pale, ...dashes }),
    exit ? arrow(...exit, { stroke, strokeWidth: 1, headLength: 8 }) : null,
    Plot.dot(end, { r: 3.5, fill: stroke }),
  ];
}

/** Every other place of v, for the eye sees no difference, and the last. */
function placesOf(steps: readonly Step[]): Vector[] {
  return steps.flatMap(({ v }, at) => (at % 2 === 0 || at === steps.length - 1 ? [v] : []));
}

/** v and w, on one ray; the rings at their ends are in the place of arrowheads. */
function weightMarks({ v, w }: Model): Plot.Markish[] {
  return [
    segment([0, 0], v, { stroke: olive, strokeWidth: 3 }),
    segment([0, 0], w, { stroke: ink, strokeWidth: 1.75 }),
    Plot.dot([v], { r: 6, ...ring(olive, 2.5) }),
    Plot.dot([w], { r: 5, ...ring(ink, 2) }),
  ];
}

/** Where w gets by a part of −∇L. */
function against([x, y]: Vector, [dx, dy]: Vector): Vector {
  return [x - dx, y - dy];
}

/** −∇L at w, dotted, and its two parts, over the ring to which they belong: a part may be short. */
function gradientMarks({ w, gradient, along, across }: Model): Plot.Markish[] {
  const part = { strokeWidth: 3, headLength };
  return [
    segment(w, against(w, gradient), { stroke: soft, strokeDasharray: '2 3', strokeWidth: 1.5 }),
    arrow(w, against(w, along), { stroke: gamma, ...part }),
    arrow(w, against(w, across), { stroke: olive, ...part }),
  ];
}

/** The names of the points, where no line is; of the ways also what is yet to come, so that they stay. */
function nameMarks(model: Model, plane: Plane): Plot.Markish[] {
  const { v, w, gradient, along, across, plain, chosen, step } = model;
  const tips = [gradient, along, across].map((part) => against(w, part));
  const names = [
    { text: 'v', at: v, r: 7, free: 11 },
    { text: 'w', at: w, r: 7, free: 11 },
    { text: 'w*', at: optimum, r: 2, free: 6 },
  ];
  const lines = [
    ...[plain, chosen].flatMap((steps) => [
      placesOf(steps),
      placesOf(steps.slice(0, step + 1)).slice(-2),
    ]),
    ...[v, w].map((tip): Vector[] => [[0, 0], tip]),
    ...tips.map((tip) => [w, tip]),
  ];
  const dots = [plain, chosen].flatMap((steps) => steps.slice(-1).map((last) => last.v));
  // A name near a dot would seem to name it.
  return placeNames(names, { lines, dots, free: 10 }, plane).flatMap(({ text, at, leader }) => [
    leader ? Plot.link([leader], { ...leader, stroke: soft, strokeWidth: 1 }) : null,
    Plot.text([at], { text: [text], fill: ink, ...halo(4) }),
  ]);
}

/** What the parts do, and how long they are; −∇L too, whose tip often lies among other names. */
function legendMarks({ dg, acrossLength }: Model, { parts }: Words): Plot.Markish[] {
  const along = fill(parts.along, { size: number(Math.abs(dg), 2) });
  const across = fill(parts.across, { size: number(acrossLength, 2) });
  return legend(
    [
      { sign: '■', color: gamma, name: along, dx: 0 },
      { sign: '■', color: olive, name: across, dx: 138 },
      { sign: '┄', color: soft, name: parts.gradient, dx: 276 },
    ],
    { dy: -18, gap: 15, fontWeight: 650 },
  );
}
