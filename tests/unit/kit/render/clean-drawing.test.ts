import * as Plot from '@observablehq/plot';
import { expect, test } from 'vitest';
import { buildDocument } from '../../../../src/kit/render/build-document.ts';
import { cleanDrawing } from '../../../../src/kit/render/clean-drawing.ts';

/** Plot's own drawing, with all that it names by ids: a clipped line with arrows at its end. */
function plot(): SVGSVGElement {
  const line = [
    [0, 1],
    [1, 3],
    [2, 2],
  ] as [number, number][];
  return Plot.plot({
    document: buildDocument(),
    className: 'plot',
    width: 340,
    height: 100,
    ariaLabel: 'of Plot',
    marks: [
      Plot.line(line, { clip: true, markerEnd: 'arrow' }),
      Plot.dot(line, { clip: true, ariaLabel: 'dots' }),
    ],
  }) as SVGSVGElement;
}

function draw(inside: string): SVGSVGElement {
  const svg = buildDocument().createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.innerHTML = inside;
  return svg;
}

const clean = (svg: SVGSVGElement, prefix = 'f-c-wide') => cleanDrawing(svg, prefix, 'a line');
const ids = (svg: SVGSVGElement) => [...svg.querySelectorAll('[id]')].map(({ id }) => id);
const targets = (svg: SVGSVGElement) =>
  [...svg.outerHTML.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);

test('cleanDrawing gives the same drawing back', () => {
  const svg = plot();
  expect(clean(svg)).toBe(svg);
});

test('cleanDrawing names ids after the figure, in the order of the drawing', () => {
  const svg = clean(plot());
  expect(ids(svg).length).toBeGreaterThanOrEqual(2);
  expect(ids(svg)).toEqual(ids(svg).map((_, index) => `f-c-wide-${String(index + 1)}`));
});

test('cleanDrawing makes every reference point at an element of its own drawing', () => {
  const svg = clean(plot());
  expect(new Set(targets(svg))).toEqual(new Set(ids(svg)));
  expect(svg.querySelector('[clip-path]')).not.toBeNull();
  expect(svg.querySelector('[marker-end]')).not.toBeNull();
});

test('cleanDrawing leaves each reference at the element that it pointed at', () => {
  const svg = plot();
  const targetOf = (attribute: string) => {
    const value = svg.querySelector(`[${attribute}]`)?.getAttribute(attribute) ?? '';
    return svg.querySelector(`[id="${value.slice(5, -1)}"]`);
  };
  const before = [targetOf('clip-path'), targetOf('marker-end')];
  clean(svg);
  expect(before.map((element) => element?.localName)).toEqual(['clipPath', 'marker']);
  expect([targetOf('clip-path'), targetOf('marker-end')]).toEqual(before);
});

test('two drawings never share an id', () => {
  const [first, second] = [clean(plot(), 'f-a-wide'), clean(plot(), 'f-b-wide')];
  expect(ids(first).filter((id) => ids(second).includes(id))).toEqual([]);
});

test('a drawing comes out the same however many were drawn before it', () => {
  const first = clean(plot()).outerHTML;
  plot();
  expect(clean(plot()).outerHTML).toBe(first);
});

test('cleanDrawing changes nothing the second time', () => {
  const svg = clean(plot());
  const once = svg.outerHTML;
  expect(clean(svg).outerHTML).toBe(once);
});

test('cleanDrawing gives two elements two ids, even if one id stood on both', () => {
  expect(ids(clean(draw('<g id="a"/><g id="a"/><g id="b"/>')))).toEqual([
    'f-c-wide-1',
    'f-c-wide-2',
    'f-c-wide-3',
  ]);
});

test.each(['clip-path', 'mask', 'filter', 'fill', 'stroke', 'marker-start', 'marker-mid'])(
  'cleanDrawing follows an id in %s',
  (attribute) => {
    const svg = clean(draw(`<defs id="a"></defs><path ${attribute}="url(#a)"/>`));
    expect(svg.querySelector('path')?.getAttribute(attribute)).toBe('url(#f-c-wide-1)');
  },
);

test('cleanDrawing follows an id in href', () => {
  const svg = clean(draw('<g id="a"></g><use href="#a"/>'));
  expect(svg.querySelector('use')?.getAttribute('href')).toBe('#f-c-wide-1');
});

test('cleanDrawing leaves hex colours, links and ids of others', () => {
  const inside = '<path fill="#abc" stroke="url(#other)"/><a href="https://example.org/#abc"></a>';
  const svg = clean(draw(inside));
  expect(svg.querySelector('path')?.getAttribute('fill')).toBe('#abc');
  expect(svg.querySelector('path')?.getAttribute('stroke')).toBe('url(#other)');
  expect(svg.querySelector('a')?.getAttribute('href')).toBe('https://example.org/#abc');
});

test('cleanDrawing makes of the drawing one image with a name', () => {
  const svg = clean(plot());
  expect(svg.getAttribute('role')).toBe('img');
  expect(svg.getAttribute('aria-label')).toBe('a line');
});

test('cleanDrawing leaves no aria inside', () => {
  const svg = plot();
  expect(svg.innerHTML).toContain('aria-');
  expect(clean(svg).innerHTML).not.toContain('aria-');
});

test('cleanDrawing leaves no style, and the class that the site styles', () => {
  const svg = plot();
  svg.setAttribute('class', 'plot-1a2b3c');
  expect(svg.querySelector('style')).not.toBeNull();
  clean(svg);
  expect(svg.querySelector('style')).toBeNull();
  expect(svg.getAttribute('class')).toBe('plot');
});

test.each([
  ['d', 'M0.04,10.25L-0.04,-10.26Z', 'M0,10.3L0,-10.3Z'],
  ['d', 'M1e-7,1.5e2A4.449,4.45,0,1,1,.06-.06', 'M0,150A4.4,4.5,0,1,1,0.1-0.1'],
  ['points', '1.23,4.56 7,8.99', '1.2,4.6 7,9'],
  ['transform', 'translate(33.333,-0.5) rotate(-45)', 'translate(33.3,-0.5) rotate(-45)'],
  ['cx', '99.96', '100'],
  ['dy', '0.32em', '0.3em'],
  ['width', '100%', '100%'],
])('cleanDrawing rounds %s="%s" to one decimal', (attribute, value, rounded) => {
  const svg = clean(draw(`<path ${attribute}="${value}"/>`));
  expect(svg.querySelector('path')?.getAttribute(attribute)).toBe(rounded);
});

test('cleanDrawing rounds no opacity, no stroke width and no text', () => {
  const inside = '<text fill-opacity="0.35" stroke-width="0.75">0.125</text>';
  expect(clean(draw(inside)).innerHTML).toBe(draw(inside).innerHTML);
});

test('cleanDrawing keeps the letters of a path between which it rounds', () => {
  const svg = clean(plot());
  for (const path of svg.querySelectorAll('path')) {
    expect(path.getAttribute('d')).toMatch(/^[MLlHVZ\d.,-]*$/);
    expect(path.getAttribute('d')).not.toMatch(/\.\d\d/);
  }
});
