import { colors } from '../styles/tokens.ts';

/** One drawing to be stacked into a file, and the line above it. */
export interface StackedDrawing {
  readonly title?: string;
  readonly svg: SVGSVGElement;
}

/** What stands around the drawings in a file. */
export interface FileFrame {
  readonly title: string;
  readonly source: string;
  readonly width: number;
}

const margin = 16;
const lineHeight = 20;
const font = 'system-ui, "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic", sans-serif';

/**
 * Makes one SVG file of a figure's drawings: stacked, in the light theme, with its title and source.
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
  const namespace = 'http://www.w3.org/2000/svg';
  const root = document.createElementNS(namespace, 'svg');
  const text = (content: string, y: number, weight: string): void => {
    const line = document.createElementNS(namespace, 'text');
    line.setAttribute('x', String(margin));
    line.setAttribute('y', String(y));
    line.setAttribute('font-weight', weight);
    line.setAttribute('fill', colors.ink.light);
    line.textContent = content;
    root.append(line);
  };
  text(frame.title, margin + 14, '600');
  let y = margin + 2 * lineHeight;
  for (const { title, svg } of drawings) {
    if (title) text(title, y, '500');
    y += title ? lineHeight / 2 : 0;
    const copy = svg.cloneNode(true) as SVGSVGElement;
    copy.setAttribute('x', String(margin));
    copy.setAttribute('y', String(y));
    copy.setAttribute('color', colors['ink-soft'].light);
    root.append(copy);
    y += Number(svg.getAttribute('height')) + lineHeight;
  }
  text(frame.source, y, '400');
  const [width, height] = [frame.width + 2 * margin, y + margin];
  const attributes = `viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}"`;
  // HTML's name for a no-break space, which browsers write here, is unknown to SVG files.
  const body = withHexColors(root.innerHTML).replaceAll('&nbsp;', '&#160;');
  const head = `<svg xmlns="${namespace}" ${attributes} font-family='${font}' font-size="12">`;
  return `${head}<rect width="100%" height="100%" fill="${colors.paper.light}"/>${body}</svg>\n`;
}

/** Replaces every `var(--name)` of the tokens by its hex value in the light theme. */
export function withHexColors(svg: string): string {
  const hex: Readonly<Record<string, { readonly light: string } | undefined>> = colors;
  return svg
    .replaceAll('var(--plot-background)', colors.paper.light)
    .replaceAll(/var\(--([\w-]+)\)/g, (whole, name: string) => hex[name]?.light ?? whole);
}
