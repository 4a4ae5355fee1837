import { boxAround, type Box, type Mark, type Paint, type Place } from './mark.ts';
import { outlinesOf } from './outlines.ts';
import { textBox } from './text-box.ts';
import { identity, moved, turned, type Matrix } from './transform.ts';

/** What an element inherits, and where it stands. */
interface Inherited {
  readonly root: Element;
  readonly style: Readonly<Record<string, string>>;
  readonly opacity: number;
  readonly matrix: Matrix;
  readonly clip?: Box;
}

/** Attributes that those inside an element inherit. */
const inherited = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'fill-opacity',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
  'paint-order',
];

/** What the site's CSS says of every chart. */
const chartStyle = { 'font-size': '12', 'font-family': 'system-ui', color: 'var(--ink-soft)' };

const unseen = new Set(['defs', 'clippath', 'title', 'style', 'marker']);

/** All that is seen in a chart's drawing, in the order in which it is drawn. */
export function readDrawing(svg: SVGSVGElement): readonly Mark[] {
  const style = { ...styleOf(svg, {}), ...chartStyle };
  const around: Inherited = { root: svg, style, opacity: 1, matrix: identity };
  return [...svg.children].flatMap((child) => read(child, around));
}

function read(element: Element, around: Inherited): readonly Mark[] {
  const tag = element.localName.toLowerCase();
  if (unseen.has(tag)) return [];
  const matrix = turned(around.matrix, element.getAttribute('transform') ?? '');
  const clip = clipOf(element, matrix, around.root) ?? around.clip;
  const own: Inherited = {
    root: around.root,
    style: styleOf(element, around.style),
    opacity: around.opacity * Number(element.getAttribute('opacity') ?? 1),
    matrix,
    ...(clip && { clip }),
  };
  if (tag === 'g' || tag === 'svg')
    return [...element.children].flatMap((child) => read(child, own));
  if (tag === 'text') return textMarks(element, own);
  return shapeMarks(element, tag, own);
}

function styleOf(element: Element, around: Inherited['style']): Inherited['style'] {
  const own = inherited.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[name, value] as const];
  });
  return own.length === 0 ? around : { ...around, ...Object.fromEntries(own) };
}

/** The frame to which an element is cut; charts of the kit know only rectangles. */
function clipOf(element: Element, matrix: Matrix, root: Element): Box | undefined {
  const id = /url\(#(.*)\)/.exec(element.getAttribute('clip-path') ?? '')?.[1];
  if (id === undefined) return undefined;
  const [rect] = root.querySelector(`[id="${id}"]`)?.children ?? [];
  if (!rect) throw new Error(`nothing is clipped to #${id}`);
  const [frame = []] = outlinesOf(rect, 'rect');
  return boxAround(frame.map((corner) => moved(matrix, corner)));
}

function paint(color: string | undefined, opacity: number): Paint | undefined {
  if (color === undefined || color === 'none' || opacity === 0) return undefined;
  return { color, opacity };
}

function textMarks(element: Element, { style, opacity, matrix }: Inherited): readonly Mark[] {
  const fill = paint(style['fill'] ?? 'currentColor', opacity * Number(style['fill-opacity'] ?? 1));
  if (!fill) return [];
  const size = Number.parseFloat(style['font-size'] ?? '12');
  const weight = Number(style['font-weight'] ?? 400);
  const set = {
    size,
    weight,
    anchor: style['text-anchor'] ?? 'start',
    family: style['font-family'] ?? '',
  };
  const halo = style['stroke'] === 'var(--paper)' && style['paint-order'] === 'stroke';
  return linesOf(element, size).map(({ text, x, y }): Mark => {
    const { left, right, top, bottom } = textBox(text, set);
    const corners: readonly Place[] = [
      [x + left, y + top],
      [x + right, y + top],
      [x + left, y + bottom],
      [x + right, y + bottom],
    ];
    const box = boxAround(corners.map((corner) => moved(matrix, corner)));
    return { kind: 'text', text, box, fill, weight, halo };
  });
}

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The lines of a text, and where each is anchored. */
function linesOf(element: Element, size: number): readonly Line[] {
  const at = (of: Element, name: string): number => lengthOf(of.getAttribute(name), size);
  let y = at(element, 'y') + at(element, 'dy');
  const x = at(element, 'x') + at(element, 'dx');
  const spans = [...element.children].filter(({ localName }) => /^tspan$/i.test(localName));
  const lines = spans.map((span): Line => {
    y = (span.hasAttribute('y') ? at(span, 'y') : y) + at(span, 'dy');
    return { text: span.textContent, x: span.hasAttribute('x') ? at(span, 'x') : x, y };
  });
  const all = spans.length > 0 ? lines : [{ text: element.textContent, x, y }];
  return all.filter(({ text }) => text.trim() !== '');
}

/** In pixels; drawings say some in em. */
function lengthOf(text: string | null, size: number): number {
  const number = Number.parseFloat(text ?? '0');
  return text?.endsWith('em') ? number * size : number;
}

function shapeMarks(element: Element, tag: string, around: Inherited): readonly Mark[] {
  const { style, opacity, matrix, clip } = around;
  const outlines = outlinesOf(element, tag).map((places) =>
    places.map((place) => moved(matrix, place)),
  );
  const picture = tag === 'image' ? 'picture' : undefined;
  const area = tag === 'line' ? 'none' : (picture ?? style['fill'] ?? 'currentColor');
  const fill = paint(area, opacity * Number(style['fill-opacity'] ?? 1));
  const stroke = paint(style['stroke'], opacity * Number(style['stroke-opacity'] ?? 1));
  const width = Number(style['stroke-width'] ?? 1);
  const seen = outlines.length > 0 && (fill !== undefined || (stroke !== undefined && width > 0));
  if (!seen) return [];
  const dash = style['stroke-dasharray'] ?? '';
  return [
    {
      kind: 'shape',
      outlines,
      ...(fill && { fill }),
      ...(stroke && width > 0 && { stroke: { ...stroke, width, dash } }),
      ...(clip && { clip }),
    },
  ];
}
