import * as Plot from '@observablehq/plot';
import { chart, chartWidth, half, named } from '../../kit/charts/chart.ts';
import { faint, halo, ink, methodColor, mu, panel, ring, soft } from '../../kit/charts/looks.ts';
import { segment } from '../../kit/charts/segments.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

const orange = methodColor.ln;
/** The globe is seen a little from above: sine and cosine of that angle. */
const [sine, cosine] = [0.28, 0.96];
const top = 2.2;
const height = 300;
/** Pixels of one unit: the globe's radius. */
const radius = 88;

/** A place on the drawing. */
type Place = readonly [x: number, y: number];

const centre: Place = [0, 0];

/** Where a point is drawn: `up` along (1, 1, 1), the others in the mean-free plane. */
function project(up: number, right: number, away: number): Place {
  return [right, up * cosine + away * sine];
}

/** Draws the sphere of RMS 1 as a globe whose equator lies in the mean-free plane. */
export function drawGlobe(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const across = chartWidth(context, half) / radius / 2;
  const [right, away] = model.inPlane.map((part) => part * model.spread) as [number, number];
  const [x, y] = project(model.offset, right, away);
  return chart(context, {
    ...named('globe', words),
    width: half,
    height,
    margin: 0,
    x: { domain: [-across, across], axis: null },
    y: { domain: [top - height / radius, top], axis: null },
    marks: [globeMarks(words, model.inPlane[0] < 0 ? 1 : -1), pointMarks(model)],
    handles: [{ parameter: 'offset', x, y, valueAt: (_, y) => (y - away * sine) / cosine }],
  });
}

/** The sphere, its axis and its equator, with their names on the side where the input is not. */
function globeMarks(words: Words, side: 1 | -1): Plot.Markish[] {
  const turn = (from: number, to: number): Place[] =>
    Array.from({ length: 25 }, (_, i) => {
      const angle = from + ((to - from) * i) / 24;
      return [Math.cos(angle), Math.sin(angle) * sine];
    });
  const textAnchor = side < 0 ? 'end' : 'start';
  const line = { stroke: orange, strokeWidth: 2 } as const;
  const pole: Place = [0, 2 * cosine];
  return [
    Plot.dot([centre], { r: radius, stroke: faint, fill: panel }),
    Plot.line(turn(0, Math.PI), { ...line, strokeDasharray: '3 4' }),
    Plot.line(turn(-Math.PI, 0), line),
    segment([0, -1.15 * cosine], pole, { stroke: faint, strokeDasharray: '2 3' }),
    Plot.text([pole], { dy: -9, text: [words.diagonal], fill: soft }),
    nameMark(words.sphere, [0.78 * side, 0.78], { dx: 6 * side, textAnchor }),
    nameMark(words.circle, [side, -0.04], { dx: 8 * side, textAnchor }),
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
  const textAnchor = side < 0 ? 'end' : 'start';
  return [
    segment(place, centre, { stroke: soft, strokeWidth: 1.5 }),
    segment(place, centred, { stroke: mu, strokeWidth: 2 }),
    segment(centred, ln, { stroke: orange, strokeWidth: 2 }),
    segment(centred, centre, { stroke: orange, strokeOpacity: 0.6 }),
    Plot.dot([centre], { r: 2, fill: soft }),
    Plot.dot([ln], { r: 6, fill: orange }),
    Plot.dot([root], { r: 6.5, fill: ink, symbol: 'diamond' }),
    Plot.dot([place], { r: 6, ...ring(ink, 2) }),
    nameMark(scale === 1 ? 'x' : 'x/s', place, { dx: 12 * side, textAnchor }),
    nameMark('LN', ln, { dx: 6 * side, dy: 15, textAnchor }),
    nameMark('RMSNorm', root, { dx: 12 * side, dy: 5, textAnchor }),
  ];
}

function nameMark(name: string, place: Place, style: Plot.TextOptions): Plot.Markish {
  return Plot.text([place], { text: [name], fill: ink, ...halo(4), ...style });
}
