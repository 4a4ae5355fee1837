/** Attributes that hold coordinates, and nothing but coordinates and the letters of paths and transforms. */
const coordinates = new Set(
  'd x y x1 x2 y1 y2 cx cy r rx ry dx dy width height points transform'.split(' '),
);

/** Attributes in which `url(#…)` or `#…` may point at an element of the same drawing. */
const references = new Set([
  'clip-path',
  'mask',
  'filter',
  'fill',
  'stroke',
  'marker-start',
  'marker-mid',
  'marker-end',
  'href',
]);

/**
 * Makes a drawing of Plot fit for a page that holds other drawings too. Every drawing passes here,
 * at build and live, so that both come out the same, byte for byte.
 *
 * - ids become `<prefix>-n`, with the references to them: Plot numbers them from a counter,
 *   and two drawings on a page would clip and mark each other.
 * - Plot's inner `aria-*` goes (axe rejects `aria-label` on a `<g>`); the drawing is one image with a name.
 * - Plot's `<style>` goes: the site's CSS has it, under the class `plot`.
 * - coordinates keep one decimal: a third of the size, and the same text on every machine.
 *
 * @param svg the drawing; changed in place
 * @param prefix `<figure>-<chart>-<width>`
 * @param label what the drawing shows, in the page's language
 * @returns the same drawing
 */
export function cleanDrawing(svg: SVGSVGElement, prefix: string, label: string): SVGSVGElement {
  for (const style of [...svg.querySelectorAll('style')]) style.remove();
  const names = renameIds(svg, prefix);
  for (const element of svg.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (name.startsWith('aria-')) element.removeAttribute(name);
      else if (coordinates.has(name)) element.setAttribute(name, roundNumbers(value));
      else if (references.has(name)) element.setAttribute(name, renameReferences(value, names));
    }
  }
  svg.setAttribute('class', 'plot');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  return svg;
}

function renameIds(svg: SVGSVGElement, prefix: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [index, element] of [...svg.querySelectorAll('[id]')].entries()) {
    const name = `${prefix}-${String(index + 1)}`;
    names.set(element.id, name);
    element.setAttribute('id', name);
  }
  return names;
}

function renameReferences(value: string, names: ReadonlyMap<string, string>): string {
  return value.replace(/#([\w-]+)/, (whole, id: string) => {
    const name = names.get(id);
    return name === undefined ? whole : `#${name}`;
  });
}

/** Rounds every number in a text to one decimal; `-0` becomes `0`. */
function roundNumbers(text: string): string {
  return text.replaceAll(/-?\d*\.?\d+(?:e[+-]?\d+)?/g, (number) =>
    String(Math.round(Number(number) * 10) / 10 || 0),
  );
}
