import { colors, type Theme, type ThemedColor } from '../../styles/tokens.ts';
import { textSize } from '../charts/text-size.ts';
import type { Picture } from '../contract/figure.ts';

/** One drawing to be put into a file, and the line above it. */
export interface StackedDrawing {
  readonly title?: string;
  readonly svg: SVGSVGElement;
}

/** A picture to be put into a file, in rows above the drawings. */
export interface StackedPicture extends Pick<Picture, 'title' | 'pixels' | 'shownWidth'> {
  /** Where the file finds it: in itself, as a data address. */
  readonly address: string;
}

/** What stands around the drawings in a file. */
export interface FileFrame {
  readonly title: string;
  readonly source: string;
  readonly width: number;
  readonly pictures?: readonly StackedPicture[];
  readonly credit?: string | undefined;
}

const namespace = 'http://www.w3.org/2000/svg';
const margin = 16;
const lineHeight = 20;
const font = 'system-ui, "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic", sans-serif';

/**
 * Makes one SVG file of a figure's drawings: in rows, in the light theme, with its title and source.
 * A file leaves the page, so variables become hex colours and nothing is inherited.
 *
 * @param drawings as drawn in the page; they are copied
 * @returns the file's text
 */
export function standaloneSvg(
  document: Document,
  drawings: readonly StackedDrawing[],
  frame: FileFrame,
): string {
  const root = document.createElementNS(namespace, 'svg');
  const text = (content: string, y: number, weight: string, x = margin): void => {
    const line = append(root, 'text', { x, y, 'font-weight': weight, fill: colors.ink.light });
    line.textContent = content;
  };
  text(frame.title, margin + 14, '600');
  let y = margin + 2 * lineHeight;
  const pictureWidth = ({ shownWidth }: StackedPicture): number => shownWidth;
  for (const row of inRows(frame.pictures ?? [], pictureWidth, frame.width)) {
    let x = margin;
    const gap = (frame.width - sum(row.map(pictureWidth))) / (row.length - 1 || 1);
    for (const { title, address, shownWidth: width, pixels } of row) {
      text(title ?? '', y, '500', x);
      const place = { x, y: y + lineHeight / 2, width, height: shownHeight({ pixels, width }) };
      append(root, 'image', { ...place, href: address });
      x += width + gap;
    }
    y += Math.max(...row.map((p) => shownHeight({ ...p, width: p.shownWidth }))) + 2 * lineHeight;
  }
  for (const row of inRows(drawings, drawingWidth, frame.width)) {
    const titled = row.some(({ title }) => title) ? lineHeight / 2 : 0;
    let x = margin;
    for (const drawing of row) {
      if (drawing.title) text(drawing.title, y, '500', x);
      const copy = drawing.svg.cloneNode(true) as SVGSVGElement;
      copy.setAttribute('x', String(x));
      copy.setAttribute('y', String(y + titled));
      copy.setAttribute('color', colors['ink-soft'].light);
      root.append(copy);
      x += drawingWidth(drawing);
    }
    y += titled + Math.max(...row.map(({ svg }) => sizeOf(svg, 'height'))) + lineHeight;
  }
  if (frame.credit) text(frame.credit, y, '400');
  y += frame.credit ? lineHeight : 0;
  text(frame.source, y, '400');
  const [width, height] = [frame.width + 2 * margin, y + margin];
  const attributes = `viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}"`;
  // HTML's name for a no-break space, which browsers write here, is unknown to SVG files.
  const body = withHexColors(root.innerHTML).replaceAll('&nbsp;', '&#160;');
  const head = `<svg xmlns="${namespace}" ${attributes} font-family='${font}' font-size="12">`;
  return `${head}<rect width="100%" height="100%" fill="${colors.paper.light}"/>${body}</svg>\n`;
}

/** Things in rows, as the page puts them: a row takes what fits. */
function inRows<Item>(
  items: readonly Item[],
  widthOf: (item: Item) => number,
  width: number,
): Item[][] {
  const rows: Item[][] = [];
  for (const item of items) {
    const row = rows.at(-1);
    if (row && sum([...row, item].map(widthOf)) <= width) row.push(item);
    else rows.push([item]);
  }
  return rows;
}

/** A line of text does not break in a file: it may be wider than its drawing. */
function drawingWidth({ title, svg }: StackedDrawing): number {
  return Math.max(sizeOf(svg, 'width'), title ? textSize([title]).width + margin : 0);
}

function sizeOf(svg: SVGSVGElement, side: 'width' | 'height'): number {
  return Number(svg.getAttribute(side));
}

function shownHeight({ pixels, width }: Pick<Picture, 'pixels'> & { readonly width: number }) {
  return (width * pixels.height) / pixels.width;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function append(
  parent: SVGSVGElement,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  const element = parent.ownerDocument.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  parent.append(element);
  return element;
}

/** Replaces every `var(--name)` of the tokens by its hex value in a theme, the light one if none is named. */
export function withHexColors(svg: string, theme: Theme = 'light'): string {
  const hex: Readonly<Record<string, ThemedColor | undefined>> = colors;
  return svg
    .replaceAll('var(--plot-background)', colors.paper[theme])
    .replaceAll(/var\(--([\w-]+)\)/g, (whole, name: string) => hex[name]?.[theme] ?? whole);
}
