import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext, type Handle } from '../../kit/contract/figure.ts';
import { plotOptions } from '../../kit/charts/plot-options.ts';
import { optimum, type Vector } from './loss.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

const ink = 'var(--ink)';
const soft = 'var(--ink-soft)';
const faint = 'var(--ink-faint)';
const olive = 'var(--method-wn)';
const violet = 'var(--symbol-gamma)';
const horizontal = [-2.6, 3.2] as const;
const vertical = [-0.5, 3.1] as const;
const margin = 6;
const legendHeight = 20;
/** The gradient and its parts are drawn at half their length, so that they stay in the plane. */
const share = 0.5;

/** An arrow of the plane. */
interface Arrow {
  readonly from: Vector;
  readonly to: Vector;
}

/** Draws v and w as arrows, the gradient at w with its two parts, and the way of w over the steps. */
export function drawPlane(model: Model, { document, width, words }: DrawingContext<Words>): Chart {
  const total = width === 'wide' ? 350 : widths.narrow;
  const scale = (total - 2 * margin) / (horizontal[1] - horizontal[0]);
  const height = Math.round(scale * (vertical[1] - vertical[0])) + 2 * margin + legendHeight;
  const x = { domain: horizontal, range: [margin, total - margin] };
  const y = { domain: vertical, range: [height - margin, margin + legendHeight] };
  const svg = Plot.plot({
    ...plotOptions(document, total, height),
    margin,
    x: { ...x, axis: null },
    y: { ...y, axis: null },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--line)' }),
      Plot.ruleX([0], { y1: vertical[0], y2: vertical[1], stroke: 'var(--line)' }),
      ...levelMarks(scale),
      reachMark(model.g),
      wayMark(model),
      ...weightMarks(model),
      ...gradientMarks(model),
      ...legend(words, 108),
    ],
  }) as SVGSVGElement & Plot.Plot;
  const handle: Handle = {
    parameter: 'v',
    x: Number(svg.scale('x')?.apply(model.v[0])),
    y: Number(svg.scale('y')?.apply(model.v[1])),
    valueAt: (left, top) => ({
      x: Number(Plot.scale({ x }).invert?.(left)),
      y: Number(Plot.scale({ y }).invert?.(top)),
    }),
  };
  return { name: 'plane', title: words.planeTitle, label: words.plane, svg, handles: [handle] };
}

/** Two levels of the loss about its least. */
function levelMarks(scale: number): Plot.Markish[] {
  return [
    ...[0.35, 0.8].map((radius) =>
      Plot.dot([optimum], { x: '0', y: '1', r: radius * scale, stroke: 'var(--line)' }),
    ),
    Plot.dot([optimum], { x: '0', y: '1', symbol: 'times', r: 4, stroke: soft, strokeWidth: 1.5 }),
    Plot.text([optimum], { x: '0', y: '1', dx: -14, dy: -8, text: () => 'w*', fill: soft }),
  ];
}

/** Where w can be: all places at its distance from the origin. */
function reachMark(g: number): Plot.Markish {
  const places = Array.from({ length: 25 }, (_, index) => {
    const angle = ((index / 24) * 1.12 - 0.06) * Math.PI;
    return [g * Math.cos(angle), g * Math.sin(angle)] as const;
  });
  return Plot.line(places, { x: '0', y: '1', stroke: faint, strokeDasharray: '3 3' });
}

/** The way that v takes under plain steps, as far as the plane shows it. */
function wayMark({ plain }: Model): Plot.Markish {
  const places = plain.filter(({ step }) => step % 2 === 0).map(({ v }) => v);
  const end = places.findIndex(
    ([x, y]) => x < horizontal[0] || x > horizontal[1] || y < vertical[0] || y > vertical[1],
  );
  const way = end === -1 ? places : places.slice(0, end);
  return Plot.line(way, { x: '0', y: '1', stroke: olive, strokeOpacity: 0.6, strokeWidth: 1 });
}

/** v under w on the same ray, each with its name beside its tip. */
function weightMarks({ v, w, length, across }: Model): Plot.Markish[] {
  // At a right angle to the ray, on the side from which the gradient turns it away.
  const away = v[0] * across[1] - v[1] * across[0] > 0 ? -14 : 14;
  const [dx, dy] = [(away * v[1]) / length, (away * v[0]) / length];
  const beside = [dx, dy] as const;
  // Where the tips meet, w's name goes beyond them.
  const near = Math.abs(v[0] - w[0]) + Math.abs(v[1] - w[1]) < 0.45;
  const beyond = [(16 * v[0]) / length, (-16 * v[1]) / length] as const;
  const name = (place: Vector, text: string, shift: Vector, fill: string): Plot.Markish =>
    Plot.text([place], {
      x: '0',
      y: '1',
      dx: shift[0],
      dy: shift[1],
      text: () => text,
      fill,
      fontWeight: 650,
    });
  return [
    arrow({ from: [0, 0], to: v }, { stroke: olive, strokeWidth: 3 }),
    arrow({ from: [0, 0], to: w }, { stroke: ink, strokeWidth: 1.75 }),
    Plot.dot([v], { x: '0', y: '1', r: 6, fill: 'var(--paper)', stroke: olive, strokeWidth: 2.5 }),
    name(v, 'v', beside, olive),
    name(w, 'w', near ? beyond : beside, ink),
  ];
}

/** −∇L at w, dotted, and its two parts. */
function gradientMarks({ w, gradient, along, across }: Model): Plot.Markish[] {
  const against = (part: Vector): Vector => [w[0] - share * part[0], w[1] - share * part[1]];
  return [
    Plot.link([{ from: w, to: against(gradient) }], {
      ...ends,
      stroke: soft,
      strokeDasharray: '2 3',
      strokeWidth: 1.5,
    }),
    arrow({ from: w, to: against(along) }, { stroke: violet, strokeWidth: 2.25 }),
    arrow({ from: w, to: against(across) }, { stroke: olive, strokeWidth: 2.25 }),
    Plot.dot([w], { x: '0', y: '1', r: 3, fill: ink }),
  ];
}

const ends = {
  x1: ({ from }: Arrow) => from[0],
  y1: ({ from }: Arrow) => from[1],
  x2: ({ to }: Arrow) => to[0],
  y2: ({ to }: Arrow) => to[1],
} as const;

function arrow(
  place: Arrow,
  style: { readonly stroke: string; readonly strokeWidth: number },
): Plot.Markish {
  return Plot.arrow([place], { ...ends, ...style, headLength: 6 });
}

/** The names of the gradient and its parts, each beside its colour. */
function legend(words: Words, step: number): Plot.Markish[] {
  const place = { frameAnchor: 'top-left', textAnchor: 'start', dy: 4 } as const;
  const parts = [
    { color: soft, mark: '┄', name: words.parts.gradient, at: 0 },
    { color: violet, mark: '■', name: words.parts.along, at: 68 },
    { color: olive, mark: '■', name: words.parts.across, at: 68 + step },
  ];
  return parts.flatMap(({ color, mark, name, at }) => [
    Plot.text([mark], { ...place, dx: at, fill: color, fontWeight: 650 }),
    Plot.text([name], { ...place, dx: at + 15, fill: ink }),
  ]);
}
