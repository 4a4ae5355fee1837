import * as Plot from '@observablehq/plot';
import { chart, chartWidth, half, named } from '../../kit/charts/chart.ts';
import { faint, halo, ink, methodColor, mu, ring, soft } from '../../kit/charts/looks.ts';
import type { Box, Line } from '../../kit/charts/place-beside.ts';
import { segment } from '../../kit/charts/segments.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import type { Model } from './model.ts';
import { besideBox, nameMarks, type Frame, type Place } from './name-marks.ts';
import type { Words } from './words.ts';

const orange = methodColor.ln;
/** The globe is seen a little from above: sine and cosine of that angle. */
const [sine, cosine] = [0.28, 0.96];
const top = 2.55;
const height = 320;
/** Pixels of one unit: the globe's radius. */
const radius = 80;

const centre: Place = [0, 0];
/** The upper end of the axis. */
const pole: Place = [0, 2.35];

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
  const side = model.inPlane[0] < 0 ? 1 : -1;
  const frame = frameOf(across);
  return chart(context, {
    ...named('globe', words),
    width: half,
    height,
    margin: 0,
    x: { domain: [-across, across], axis: null },
    y: { domain: [top - height / radius, top], axis: null },
    marks: [globeMarks(words, side), pointMarks(model, globeBoxes(words, side, frame), frame)],
    handles: [
      {
        parameter: 'offset',
        axis: 'y',
        x,
        y,
        area: { x1: x, x2: x, y1: away * sine - cosine, y2: away * sine + 2 * cosine },
        valueAt: (_, y) => (y - away * sine) / cosine,
      },
    ],
  });
}

/** Pixels are counted from the upper left corner. */
function frameOf(across: number): Frame {
  return {
    toPixel: ([x, y]) => [(x + across) * radius, (top - y) * radius],
    toPlace: ([x, y]) => [x / radius - across, top - y / radius],
    box: { x1: 0, y1: 0, x2: 2 * across * radius, y2: height },
  };
}

/** Where a name of the globe begins, from a point of it, and how far beside that in pixels. */
interface GlobeName {
  readonly text: string;
  readonly at: Place;
  readonly away: number;
}

function globeNames(words: Words, side: 1 | -1): readonly GlobeName[] {
  return [
    { text: words.diagonal, at: pole, away: 10 },
    { text: words.sphere, at: [0.78 * side, 0.78], away: 6 },
    { text: words.circle, at: [side, -0.04], away: 8 },
  ];
}

function globeBoxes(words: Words, side: 1 | -1, { toPixel }: Frame) {
  return globeNames(words, side).map(({ text, at, away }) => {
    const [x, y] = toPixel(at);
    return besideBox(text, [x + away * side, y], side);
  });
}

/** Places along the equator, from one angle to another. */
function turn(from: number, to: number): Place[] {
  return Array.from({ length: 25 }, (_, i) => {
    const angle = from + ((to - from) * i) / 24;
    return [Math.cos(angle), Math.sin(angle) * sine];
  });
}

/** The sphere, its axis and its equator, with their names on the side where the input is not. */
function globeMarks(words: Words, side: 1 | -1): Plot.Markish[] {
  const textAnchor = side < 0 ? 'end' : 'start';
  const line = { stroke: orange, strokeWidth: 2 } as const;
  return [
    Plot.dot([centre], { r: radius, stroke: faint, strokeWidth: 1, fill: faint, fillOpacity: 0.1 }),
    Plot.line(turn(0, Math.PI), { ...line, strokeDasharray: '3 4' }),
    Plot.line(turn(-Math.PI, 0), line),
    segment([0, -1.15 * cosine], pole, { stroke: faint, strokeDasharray: '2 3' }),
    globeNames(words, side).map(({ text, at, away }) =>
      Plot.text([at], {
        text: [text],
        dx: away * side,
        textAnchor,
        fill: at === pole ? soft : ink,
        ...halo(4),
      }),
    ),
  ];
}

/** x, what LN and RMSNorm make of it, and the ways there. */
function pointMarks(
  { offset, spread, inPlane, layer, rms, scale, x }: Model,
  boxes: readonly Box[],
  frame: Frame,
): Plot.Markish[] {
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
  const ways: readonly (readonly [Place, Place])[] = [
    [place, centre],
    [place, centred],
    [centred, ln],
    [centred, centre],
  ];
  const points = [
    { name: 'LN', at: ln, r: 7 },
    { name: 'RMSNorm', at: root, r: 10 },
    { name: scale === 1 ? 'x' : 'x/s', at: place, r: 7 },
  ];
  const lines = [...ways, ...stretches(turn(-Math.PI, Math.PI))].map(([from, to]): Line => {
    const [[x1, y1], [x2, y2]] = [frame.toPixel(from), frame.toPixel(to)];
    return { x1, y1, x2, y2 };
  });
  return [
    segment(place, centre, { stroke: soft, strokeWidth: 1.5 }),
    segment(place, centred, { stroke: mu, strokeWidth: 2 }),
    segment(centred, ln, { stroke: orange, strokeWidth: 2 }),
    segment(centred, centre, { stroke: orange, strokeOpacity: 0.6 }),
    Plot.dot([centre], { r: 2, fill: soft }),
    Plot.dot([ln], { r: 6, fill: orange }),
    Plot.dot([root], { r: 6.5, fill: ink, symbol: 'diamond' }),
    Plot.dot([place], { r: 6, ...ring(ink, 2) }),
    nameMarks(points, { boxes, lines }, frame),
  ];
}

function stretches(places: readonly Place[]): readonly (readonly [Place, Place])[] {
  return places.slice(1).map((to, index) => [places[index] ?? to, to]);
}
