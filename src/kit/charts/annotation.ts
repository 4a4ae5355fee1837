import type * as Plot from '@observablehq/plot';
import { ink, paper, soft } from './looks.ts';
import {
  boxAround,
  linesThrough,
  placeBeside,
  type Anchor,
  type Box,
  type Obstacles,
  type Place,
} from './place-beside.ts';
import { lineHeight, textSize } from './text-size.ts';

/** A dot, or a name, that words must leave free, in the chart's units. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  /** Its radius in pixels. */
  readonly r?: number;
  /** What it says, if it is a name; `dx` and `dy` move it, in pixels. */
  readonly text?: string;
  readonly dx?: number;
  readonly dy?: number;
}

/** What an annotation must not cover, in the chart's units. */
export interface Avoided {
  readonly marks?: readonly Mark[];
  /** Lines from point to point. */
  readonly lines?: readonly (readonly { readonly x: number; readonly y: number }[])[];
}

/** Words in a drawing, beside what they speak of. */
export interface Annotation {
  /** What they speak of, in the chart's units. */
  readonly x: number;
  readonly y: number;
  /** The radius of its mark, in pixels. */
  readonly r?: number;
  /** A few words, one line or two. */
  readonly lines: readonly string[];
  readonly avoid?: Avoided;
}

/**
 * Writes words beside what they speak of, where they cover nothing that is to be avoided; a thin line
 * leads to it where they stand away. The place depends on nothing but the drawing.
 *
 * @example
 * marks: [
 *   Plot.dot(samples, { x: 'x', y: 'y', r: 4 }),
 *   annotation({ x: now.x, y: now.y, r: 4, lines: [words.stays], avoid: { marks: samples } }),
 * ]
 */
export function annotation({ x, y, r = 4, lines, avoid = {} }: Annotation): Plot.RenderFunction {
  return (_index, scales, _values, dimensions, { document }) => {
    const toPixel = {
      x: (value: number): number => Number(scales.x?.(value)),
      y: (value: number): number => Number(scales.y?.(value)),
    };
    const anchor = { x: toPixel.x(x), y: toPixel.y(y), r };
    const frame = frameOf(dimensions);
    const obstacles = obstaclesOf(avoid, anchor, toPixel);
    return drawWords(document, lines, placeBeside(anchor, textSize(lines), obstacles, frame));
  };
}

interface ToPixel {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

function frameOf(dimensions: Plot.Dimensions): Box {
  const { width, height, marginTop, marginRight, marginBottom, marginLeft } = dimensions;
  return { x1: marginLeft, y1: marginTop, x2: width - marginRight, y2: height - marginBottom };
}

/** The anchor's own mark is one of them. */
function obstaclesOf(
  { marks = [], lines = [] }: Avoided,
  anchor: Anchor,
  toPixel: ToPixel,
): Obstacles {
  const boxes = marks.map((mark) => boxOf(mark, toPixel));
  return {
    boxes: [...boxes.filter(isPlaced), boxAround(anchor, 2 * anchor.r, 2 * anchor.r)],
    lines: lines
      .flatMap((points) =>
        linesThrough(points.map(({ x, y }) => ({ x: toPixel.x(x), y: toPixel.y(y) }))),
      )
      .filter(isPlaced),
  };
}

function boxOf({ x, y, r = 4, text, dx = 0, dy = 0 }: Mark, toPixel: ToPixel): Box {
  const at = { x: toPixel.x(x) + dx, y: toPixel.y(y) + dy };
  if (text === undefined) return boxAround(at, 2 * r, 2 * r);
  const { width, height } = textSize([text]);
  return boxAround(at, width, height);
}

/** What has no value has no place. */
function isPlaced(box: Box): boolean {
  return Object.values(box).every(Number.isFinite);
}

function drawWords(
  document: Document,
  lines: readonly string[],
  { box, leader }: Place,
): SVGGElement {
  const add = (name: string, attributes: Readonly<Record<string, string | number>>): Element => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttribute(key, typeof value === 'number' ? String(round(value)) : value);
    }
    return element;
  };
  const group = add('g', { fill: ink, 'text-anchor': 'middle' });
  if (leader) group.append(add('line', { ...leader, stroke: soft }));
  for (const [index, line] of lines.entries()) {
    const text = add('text', {
      x: (box.x1 + box.x2) / 2,
      y: box.y1 + (index + 0.5) * lineHeight,
      dy: '0.32em',
      stroke: paper,
      'stroke-width': 3,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    });
    text.textContent = line;
    group.append(text);
  }
  return group as unknown as SVGGElement;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
