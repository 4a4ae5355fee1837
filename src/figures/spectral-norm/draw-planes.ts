import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext, type Handle } from '../../kit/contract/figure.ts';
import { plotOptions } from '../../kit/charts/plot-options.ts';
import type { Vector } from './exact-spectrum.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

const ink = 'var(--ink)';
const soft = 'var(--ink-soft)';
const faint = 'var(--ink-faint)';
const halo = { stroke: 'var(--paper)', strokeWidth: 4 } as const;
/** Pixels of one unit, and heights. */
const frame = { input: { unit: 84, height: 230 }, output: { unit: 52, height: 280 } } as const;

/** Draws the unit circle of the inputs, with the vectors that the iteration went through. */
export function drawInput(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { exact, steps, now } = model;
  const [x, y] = exact.right;
  const reach = 1.2;
  const svg = Plot.plot({
    ...planeOptions(context, 'input'),
    marks: [
      ...axesMarks(),
      Plot.dot([0], { x: 0, y: 0, r: frame.input.unit, stroke: faint }),
      Plot.link([0], {
        x1: -reach * x,
        y1: -reach * y,
        x2: reach * x,
        y2: reach * y,
        stroke: ink,
        strokeDasharray: '5 4',
      }),
      Plot.dot(
        steps.filter(({ k }) => k < now.k).map(({ v }) => v),
        { x: '0', y: '1', r: 3.5, stroke: soft, fill: 'var(--paper)' },
      ),
      arrow(now.v, ink, 2.5),
      ...names([
        { at: [1.13 * now.v[0], 1.13 * now.v[1]], text: 'v', bold: true },
        { at: [reach * -x, reach * -y], text: words.exact, dy: y > 0 ? 9 : -9 },
      ]),
    ],
  }) as SVGSVGElement;
  return { name: 'input', title: words.inputTitle, label: words.input, svg };
}

/** Draws what the map makes of the unit circle, before and after it is divided. */
export function drawOutput(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const { first, second, exact, normalized, now } = model;
  const line = { x: '0', y: '1', clip: true } as const;
  const image = imageOf([first, second], now.v);
  const axis = imageOf([first, second], exact.right);
  // Of the long axis that half is drawn which keeps away from the first column.
  const side = axis[0] * first[0] + axis[1] * first[1] > 0 ? -1 : 1;
  const longest: Vector = [side * axis[0], side * axis[1]];
  // The names of the two ellipses stand apart: the outer one's below it, the inner one's above.
  const down = now.sigma < 1 ? -11 : 11;
  const ellipses = { before: ellipse([first, second]), after: ellipse(normalized) };
  const svg = Plot.plot({
    ...planeOptions(context, 'output'),
    marks: [
      ...axesMarks(),
      Plot.dot([0], { x: 0, y: 0, r: frame.output.unit, fill: 'var(--panel)', stroke: faint }),
      Plot.line(ellipses.before, { ...line, stroke: ink, strokeWidth: 2 }),
      Plot.line(ellipses.after, {
        ...line,
        stroke: ink,
        strokeWidth: 1.5,
        strokeDasharray: '6 3',
      }),
      Plot.link([longest], {
        x1: 0,
        y1: 0,
        x2: '0',
        y2: '1',
        stroke: ink,
        strokeDasharray: '5 4',
      }),
      arrow(image, ink, 2.5),
      ...[first, second].flatMap((column) => [
        arrow(column, soft, 1.25),
        Plot.dot([column], { x: '0', y: '1', r: 6, fill: 'var(--paper)', stroke: ink }),
      ]),
      ...names([
        { at: besideImage(first, image), text: 'w₁' },
        { at: besideImage(second, image), text: 'w₂' },
        { at: beyond(image), text: 'Wv', bold: true },
        { at: [0.6 * longest[0], 0.6 * longest[1]], text: 'σ₁' },
        { at: lowest(ellipses.before), text: 'W', dy: down },
        { at: lowest(ellipses.after), text: 'W/σ̂', dy: -down },
      ]),
    ],
  }) as SVGSVGElement & Plot.Plot;
  const handles = (['first', 'second'] as const).map((parameter): Handle => ({
    parameter,
    x: Number(svg.scale('x')?.apply(model[parameter][0])),
    y: Number(svg.scale('y')?.apply(model[parameter][1])),
    valueAt: (pixelX, pixelY) => ({
      x: Number(svg.scale('x')?.invert?.(pixelX)),
      y: Number(svg.scale('y')?.invert?.(pixelY)),
    }),
  }));
  return { name: 'output', title: words.outputTitle, label: words.output, svg, handles };
}

function planeOptions({ document, width }: DrawingContext<Words>, plane: keyof typeof frame) {
  const { unit, height } = frame[plane];
  const total = width === 'wide' ? 350 : widths.narrow;
  const tall = width === 'wide' ? 280 : height;
  return {
    ...plotOptions(document, total, tall),
    margin: 0,
    x: { domain: [-total / unit / 2, total / unit / 2], axis: null },
    y: { domain: [-tall / unit / 2, tall / unit / 2], axis: null },
  } as const;
}

function axesMarks(): Plot.Markish[] {
  return [Plot.ruleX([0], { stroke: 'var(--line)' }), Plot.ruleY([0], { stroke: 'var(--line)' })];
}

function arrow([x, y]: Vector, stroke: string, strokeWidth: number): Plot.Markish {
  return Plot.arrow([0], { x1: 0, y1: 0, x2: x, y2: y, stroke, strokeWidth, headLength: 7 });
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
function beyond([x, y]: Vector): Vector {
  const length = Math.sqrt(x * x + y * y);
  const factor = length === 0 ? 0 : 1 + 15 / frame.output.unit / length;
  return [factor * x, factor * y];
}

/** Beyond the tip of a column, and to the side where the name of Wv would cover its own. */
function besideImage(column: Vector, image: Vector): Vector {
  const [[x, y], [otherX, otherY]] = [beyond(column), beyond(image)];
  const distance = Math.sqrt((x - otherX) * (x - otherX) + (y - otherY) * (y - otherY));
  const length = Math.sqrt(x * x + y * y);
  if (length === 0 || distance * frame.output.unit > 22) return [x, y];
  const side = (otherX * y - otherY * x < 0 ? -18 : 18) / frame.output.unit / length;
  return [x - side * y, y + side * x];
}

function lowest(points: readonly Vector[]): Vector {
  return points.reduce((low, point) => (point[1] < low[1] ? point : low));
}

function names(
  labels: readonly {
    readonly at: Vector;
    readonly text: string;
    readonly dy?: number;
    readonly bold?: boolean;
  }[],
): Plot.Markish[] {
  return labels.map(({ at, text, dy = 0, bold = false }) =>
    Plot.text([text], {
      x: at[0],
      y: at[1],
      dy,
      text: (name: string) => name,
      fill: ink,
      fontWeight: bold ? 650 : 400,
      ...halo,
    }),
  );
}
