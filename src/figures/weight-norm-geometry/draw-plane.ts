import * as Plot from '@observablehq/plot';
import { chart, chartWidth, half, named } from '../../kit/charts/chart.ts';
import { legend } from '../../kit/charts/legend.ts';
import { faint, gamma, hairline, ink, methodColor, ring, soft } from '../../kit/charts/looks.ts';
import { arrow, segment } from '../../kit/charts/segments.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Vector } from '../../training/plane/vector.ts';
import { optimum } from './loss.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

const olive = methodColor.wn;
const horizontal = [-2.6, 3.2] as const;
const vertical = [-0.5, 3.1] as const;
const margin = 6;
const legendHeight = 20;
/** The gradient and its parts are drawn at half their length, so that they stay in the plane. */
const share = 0.5;
const headLength = 6;

/** Draws v and w as arrows, the gradient at w with its two parts, and the way of w over the steps. */
export function drawPlane(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const scale = (chartWidth(context, half) - 2 * margin) / (horizontal[1] - horizontal[0]);
  const height = Math.round(scale * (vertical[1] - vertical[0])) + 2 * margin + legendHeight;
  const [x, y] = model.v;
  return chart(context, {
    ...named('plane', words),
    width: half,
    height,
    margin,
    x: { domain: horizontal, axis: null },
    y: { domain: vertical, range: [height - margin, margin + legendHeight], axis: null },
    marks: [
      Plot.ruleY([0], { stroke: hairline }),
      Plot.ruleX([0], { y1: vertical[0], y2: vertical[1], stroke: hairline }),
      levelMarks(scale),
      reachMark(model.g),
      wayMark(model),
      weightMarks(model),
      gradientMarks(model),
      legendMarks(words),
    ],
    handles: [{ parameter: 'v', x, y }],
  });
}

/** Two levels of the loss about its least. */
function levelMarks(scale: number): Plot.Markish[] {
  return [
    [0.35, 0.8].map((radius) => Plot.dot([optimum], { r: radius * scale, stroke: hairline })),
    Plot.dot([optimum], { symbol: 'times', r: 4, stroke: soft, strokeWidth: 1.5 }),
    Plot.text([optimum], { dx: -14, dy: -8, text: ['w*'], fill: soft }),
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

/** The way that v takes under plain steps, as far as the plane shows it. */
function wayMark({ plain }: Model): Plot.Markish {
  const places = plain.filter(({ step }) => step % 2 === 0).map(({ v }) => v);
  const end = places.findIndex(
    ([x, y]) => x < horizontal[0] || x > horizontal[1] || y < vertical[0] || y > vertical[1],
  );
  const way = end === -1 ? places : places.slice(0, end);
  return Plot.line(way, { stroke: olive, strokeOpacity: 0.6, strokeWidth: 1 });
}

/** v under w on the same ray, each with its name beside its tip. */
function weightMarks({ v, w, length, across }: Model): Plot.Markish[] {
  // At a right angle to the ray, on the side from which the gradient turns it away.
  const away = v[0] * across[1] - v[1] * across[0] > 0 ? -14 : 14;
  const beside = { dx: (away * v[1]) / length, dy: (away * v[0]) / length };
  // Where the tips meet, w's name goes beyond them.
  const near = Math.abs(v[0] - w[0]) + Math.abs(v[1] - w[1]) < 0.45;
  const beyond = { dx: (16 * v[0]) / length, dy: (-16 * v[1]) / length };
  return [
    arrow([0, 0], v, { stroke: olive, strokeWidth: 3, headLength }),
    arrow([0, 0], w, { stroke: ink, strokeWidth: 1.75, headLength }),
    Plot.dot([v], { r: 6, ...ring(olive, 2.5) }),
    Plot.text([v], { ...beside, text: ['v'], fill: olive, fontWeight: 650 }),
    Plot.text([w], { ...(near ? beyond : beside), text: ['w'], fill: ink, fontWeight: 650 }),
  ];
}

/** −∇L at w, dotted, and its two parts. */
function gradientMarks({ w, gradient, along, across }: Model): Plot.Markish[] {
  const against = (part: Vector): Vector => [w[0] - share * part[0], w[1] - share * part[1]];
  return [
    segment(w, against(gradient), { stroke: soft, strokeDasharray: '2 3', strokeWidth: 1.5 }),
    arrow(w, against(along), { stroke: gamma, strokeWidth: 2.25, headLength }),
    arrow(w, against(across), { stroke: olive, strokeWidth: 2.25, headLength }),
    Plot.dot([w], { r: 3, fill: ink }),
  ];
}

/** The names of the gradient and its parts, each beside its colour. */
function legendMarks({ parts }: Words): Plot.Markish[] {
  const entries = [
    { sign: '┄', color: soft, name: parts.gradient, dx: 0 },
    { sign: '■', color: gamma, name: parts.along, dx: 68 },
    { sign: '■', color: olive, name: parts.across, dx: 176 },
  ];
  return legend(entries, { dy: 4, gap: 15, fontWeight: 650 });
}
