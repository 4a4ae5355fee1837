import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext, type Handle } from '../../kit/contract/figure.ts';
import { plotOptions } from '../../kit/charts/plot-options.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

const ink = 'var(--ink)';
const soft = 'var(--ink-soft)';
const faint = 'var(--ink-faint)';
const orange = 'var(--method-ln)';
const halo = { stroke: 'var(--paper)', strokeWidth: 4 } as const;
/** The globe is seen a little from above: sine and cosine of that angle. */
const [sine, cosine] = [0.28, 0.96];
const top = 2.2;
const height = 300;
/** Pixels of one unit: the globe's radius. */
const radius = 88;

/** A place on the drawing. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where a point is drawn: `up` along (1, 1, 1), the others in the mean-free plane. */
function project(up: number, right: number, away: number): Place {
  return { x: right, y: up * cosine + away * sine };
}

/** Draws the sphere of RMS 1 as a globe whose equator lies in the mean-free plane. */
export function drawGlobe(model: Model, { document, width, words }: DrawingContext<Words>): Chart {
  const total = width === 'wide' ? 350 : widths.narrow;
  const x = { domain: [-total / radius / 2, total / radius / 2], axis: null } as const;
  const y = { domain: [top - height / radius, top], axis: null } as const;
  const svg = Plot.plot({
    ...plotOptions(document, total, height),
    margin: 0,
    x,
    y,
    marks: [...globeMarks(words, model.inPlane[0] < 0 ? 1 : -1), ...pointMarks(model)],
  }) as SVGSVGElement & Plot.Plot;
  const [right, away] = model.inPlane.map((part) => part * model.spread) as [number, number];
  const place = project(model.offset, right, away);
  const handle: Handle = {
    parameter: 'offset',
    x: Number(svg.scale('x')?.apply(place.x)),
    y: Number(svg.scale('y')?.apply(place.y)),
    valueAt: (_, pixel) => (top - pixel / radius - away * sine) / cosine,
  };
  return { name: 'globe', title: words.globeTitle, label: words.globe, svg, handles: [handle] };
}

/** The sphere, its axis and its equator, with their names on the side where the input is not. */
function globeMarks(words: Words, side: 1 | -1): Plot.Markish[] {
  const turn = (from: number, to: number): Place[] =>
    Array.from({ length: 25 }, (_, i) => {
      const angle = from + ((to - from) * i) / 24;
      return { x: Math.cos(angle), y: Math.sin(angle) * sine };
    });
  const anchor = side < 0 ? 'end' : 'start';
  const line = { x: 'x', y: 'y', stroke: orange, strokeWidth: 2 } as const;
  return [
    Plot.dot([0], { x: 0, y: 0, r: radius, stroke: faint, fill: 'var(--panel)' }),
    Plot.line(turn(0, Math.PI), { ...line, strokeDasharray: '3 4' }),
    Plot.line(turn(-Math.PI, 0), line),
    Plot.link([0], {
      x1: 0,
      x2: 0,
      y1: -1.15 * cosine,
      y2: 2 * cosine,
      stroke: faint,
      strokeDasharray: '2 3',
    }),
    Plot.text([words.diagonal], {
      x: 0,
      y: 2 * cosine,
      dy: -9,
      text: (text: string) => text,
      fill: soft,
    }),
    ...names([
      { x: 0.78 * side, y: 0.78, text: words.sphere, dx: 6 * side, anchor },
      { x: side, y: -0.04, text: words.circle, dx: 8 * side, anchor },
    ]),
  ];
}

/** x, what LN and RMSNorm make of it, and the ways there. */
function pointMarks({ offset, spread, inPlane, layer, rms, scale, x }: Model): Plot.Markish[] {
  const [right, away] = inPlane;
  const place = project(offset, spread * right, spread * away);
  const centred = project(0, spread * right, spread * away);
  // The outputs as the core gives them, along (1, 1, 1) and along the deviation.
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const along = (values: readonly number[]): number =>
    values.reduce((sum, value, i) => sum + value * ((x[i] ?? NaN) / scale - offset), 0) /
    (values.length * spread);
  const [ln, root] = [layer, rms].map((y) =>
    project(mean(y), along(y) * right, along(y) * away),
  ) as [Place, Place];
  const side = right < 0 ? -1 : 1;
  const anchor = side < 0 ? 'end' : 'start';
  const way = { x1: 'x', y1: 'y' } as const;
  return [
    Plot.link([place], { ...way, x2: 0, y2: 0, stroke: soft, strokeWidth: 1.5 }),
    Plot.link([place], {
      ...way,
      x2: centred.x,
      y2: centred.y,
      stroke: 'var(--symbol-mu)',
      strokeWidth: 2,
    }),
    Plot.link([centred], { ...way, x2: ln.x, y2: ln.y, stroke: orange, strokeWidth: 2 }),
    Plot.link([centred], { ...way, x2: 0, y2: 0, stroke: orange, strokeOpacity: 0.6 }),
    Plot.dot([0], { x: 0, y: 0, r: 2, fill: soft }),
    Plot.dot([ln], { x: 'x', y: 'y', r: 6, fill: orange }),
    Plot.dot([root], { x: 'x', y: 'y', r: 6.5, fill: ink, symbol: 'diamond' }),
    Plot.dot([place], { x: 'x', y: 'y', r: 6, fill: 'var(--paper)', stroke: ink, strokeWidth: 2 }),
    ...names([
      { ...place, text: scale === 1 ? 'x' : 'x/s', dx: 12 * side, anchor },
      { ...ln, text: 'LN', dx: 6 * side, dy: 15, anchor },
      { ...root, text: 'RMSNorm', dx: 12 * side, dy: 5, anchor },
    ]),
  ];
}

function names(
  labels: readonly (Place & {
    readonly text: string;
    readonly dx: number;
    readonly dy?: number;
    readonly anchor: 'start' | 'end';
  })[],
): Plot.Markish[] {
  return labels.map(({ x, y, text, dx, dy = 0, anchor }) =>
    Plot.text([text], {
      x,
      y,
      dx,
      dy,
      textAnchor: anchor,
      text: (name: string) => name,
      fill: ink,
      ...halo,
    }),
  );
}
