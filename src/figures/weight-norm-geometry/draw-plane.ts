import * as Plot from '@observablehq/plot';
import { chart, chartWidth, half, named } from '../../kit/charts/chart.ts';
import { legend } from '../../kit/charts/legend.ts';
import { faint, gamma, hairline, ink, methodColor, ring, soft } from '../../kit/charts/looks.ts';
import { arrow, segment } from '../../kit/charts/segments.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { fill } from '../../kit/words/fill.ts';
import { number } from '../../kit/words/numbers.ts';
import type { Vector } from '../../training/plane/vector.ts';
import { optimum } from './loss.ts';
import type { Model } from './model.ts';
import type { Step } from './train.ts';
import type { Words } from './words.ts';

const olive = methodColor.wn;
const horizontal = [-2.6, 3.2] as const;
const vertical = [-0.5, 3.1] as const;
const margin = { top: 46, right: 6, bottom: 6, left: 6 } as const;
/** The gradient and its parts are drawn at half their length, so that they stay in the plane. */
const share = 0.5;
const headLength = 6;

/** Draws v and w as arrows, the gradient at w with its two parts, and the way of w over the steps. */
export function drawPlane(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const scale =
    (chartWidth(context, half) - margin.left - margin.right) / (horizontal[1] - horizontal[0]);
  const height = Math.round(scale * (vertical[1] - vertical[0])) + margin.top + margin.bottom;
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
      wayMarks(model),
      weightMarks(model),
      gradientMarks(model),
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
    [0.35, 0.8].map((radius) => Plot.dot([optimum], { r: radius * scale, stroke: hairline })),
    Plot.dot([optimum], { symbol: 'times', r: 4, stroke: soft, strokeWidth: 1.5 }),
  ];
}

/** Where w can be: all places at its distance from the origin. */
function reachMark(g: number): Plot.Markish {
  const places = Array.from({ length: 25 }, (_, index) => {
    const angle = ((index / 24) * 1.12 - 0.06) * Math.PI;
    return [g * Math.cos(angle), g * Math.sin(angle)] as const;
  });
  return Plot.line(places, { stroke: faint, strokeDasharray: '3 3' });
}

/** The way that v has taken by the step shown, as far as the plane shows it: plainly, and as the reader chose. */
function wayMarks({ plain, chosen, optimizer, step }: Model): Plot.Markish[] {
  const places = (steps: readonly Step[]): Vector[] =>
    steps.slice(0, step + 1).flatMap(({ v }, at) => (at % 2 === 0 || at === step ? [v] : []));
  const [way, other] = [places(plain), optimizer === 'sgd' ? [] : places(chosen)];
  return [
    Plot.line(way, { clip: true, stroke: olive, strokeOpacity: 0.7, strokeWidth: 1.25 }),
    Plot.dot(way.slice(-1), { clip: true, r: 3.5, fill: olive }),
    Plot.line(other, { clip: true, stroke: ink, strokeDasharray: '4 3', strokeWidth: 1.25 }),
    Plot.dot(other.slice(-1), { clip: true, r: 3.5, fill: ink }),
  ];
}

/** v and w, on one ray. */
function weightMarks({ v, w }: Model): Plot.Markish[] {
  return [
    arrow([0, 0], v, { stroke: olive, strokeWidth: 3, headLength }),
    arrow([0, 0], w, { stroke: ink, strokeWidth: 1.75, headLength }),
    Plot.dot([v], { r: 6, ...ring(olive, 2.5) }),
  ];
}

/** −∇L at w, dotted, and its two parts. */
function gradientMarks({ w, gradient, along, across }: Model): Plot.Markish[] {
  const against = (part: Vector): Vector => [w[0] - share * part[0], w[1] - share * part[1]];
  return [
    segment(w, against(gradient), { stroke: soft, strokeDasharray: '2 3', strokeWidth: 1.5 }),
    arrow(w, against(along), { stroke: gamma, strokeWidth: 2.25, headLength }),
    arrow(w, against(across), { stroke: olive, strokeWidth: 2.25, headLength }),
    Plot.dot([w], { r: 5, ...ring(ink, 2) }),
  ];
}

/** The names of the marks, and how long the parts are, over the plane: there anything may lie anywhere. */
function legendMarks({ dg, acrossLength }: Model, { parts }: Words): Plot.Markish[] {
  const upper = [
    { sign: '●', color: olive, name: 'v', dx: 0 },
    { sign: '●', color: ink, name: 'w', dx: 40 },
    { sign: '×', color: soft, name: 'w*', dx: 84 },
    { sign: '┄', color: soft, name: parts.gradient, dx: 132 },
  ];
  const along = fill(parts.along, { size: number(Math.abs(dg), 2) });
  const across = fill(parts.across, { size: number(acrossLength, 2) });
  const lower = [
    { sign: '■', color: gamma, name: along, dx: 0 },
    { sign: '■', color: olive, name: across, dx: 132 },
  ];
  return [
    legend(upper, { dy: -36, gap: 15, fontWeight: 650 }),
    legend(lower, { dy: -18, gap: 15, fontWeight: 650 }),
  ].flat();
}
