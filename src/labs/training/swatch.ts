import type { RunLook } from './lab-view.ts';

const svg = 'http://www.w3.org/2000/svg';

/** A piece of a run's line, as it stands beside the run's name; it tells nothing that the name does not. */
export function swatch(document: Document, { color, dash }: RunLook): SVGSVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  const line = document.createElementNS(svg, 'line');
  const set = (element: Element, attributes: Readonly<Record<string, string>>): void => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  };
  set(drawing, { class: 'swatch', viewBox: '0 0 28 8', width: '28', height: '8' });
  drawing.setAttribute('aria-hidden', 'true');
  set(line, { x1: '0', x2: '28', y1: '4', y2: '4', stroke: color, 'stroke-width': '3' });
  if (dash !== undefined) line.setAttribute('stroke-dasharray', dash);
  drawing.append(line);
  return drawing;
}
