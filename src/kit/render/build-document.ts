import { parseHTML } from 'linkedom';

/** A document to draw in at build, where there is no browser. */
export function buildDocument(): Document {
  return parseHTML('<!doctype html><html><body></body></html>').document;
}

/**
 * Writes a drawing that was made at build, with each element's attributes in the order in which they
 * were set, as a browser writes them; linkedom writes the newest first.
 *
 * @param svg a drawing in {@link buildDocument}'s document; changed in place
 */
export function writeDrawing(svg: SVGSVGElement): string {
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    const attributes = [...element.attributes];
    for (const { name } of attributes) element.removeAttribute(name);
    for (const { name, value } of attributes) element.setAttribute(name, value);
  }
  return svg.outerHTML;
}
