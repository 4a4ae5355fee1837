import * as Plot from '@observablehq/plot';
import { expect, test } from 'vitest';
import { chart } from '../../../../src/kit/charts/chart.ts';
import { buildDocument } from '../../../../src/kit/render/build-document.ts';
import { cleanDrawing } from '../../../../src/kit/render/clean-drawing.ts';
import { standaloneSvg, withHexColors } from '../../../../src/kit/render/standalone-svg.ts';
import { colors } from '../../../../src/styles/tokens.ts';

const frame = { title: 'Why?', source: 'Source: https://example.org/?a=1&b=2', width: 340 };

function drawing(name: string, height = 100): SVGSVGElement {
  const marks = [
    Plot.dot([[1, 2]], { fill: 'var(--method-bn)', stroke: 'var(--paper)', clip: true }),
    Plot.text([[1, 2]], {
      text: () => 'μ',
      fill: 'var(--symbol-mu)',
      stroke: 'var(--plot-background)',
    }),
  ];
  const context = { document: buildDocument(), width: 'narrow' } as const;
  const { svg } = chart(context, { name, label: name, height, marks });
  return cleanDrawing(svg, `f-${name}-narrow`, name);
}

const file = standaloneSvg(
  buildDocument(),
  [{ svg: drawing('a') }, { title: 'second <chart>', svg: drawing('b', 60) }],
  frame,
);

/** The file read again, as an image viewer would. */
function read(text: string): Element {
  const holder = buildDocument().createElement('div');
  holder.innerHTML = text;
  return holder.firstElementChild as Element;
}

test('standaloneSvg makes one file that says what it is', () => {
  expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*>.*<\/svg>\n$/s);
  expect(read(file).querySelectorAll(':scope > svg')).toHaveLength(2);
});

test('standaloneSvg leaves no variable', () => {
  expect(file).not.toContain('var(');
});

test('standaloneSvg paints in the light theme', () => {
  for (const name of ['method-bn', 'symbol-mu', 'paper', 'ink', 'ink-soft'] as const) {
    expect(file).toContain(colors[name].light);
  }
});

test('standaloneSvg writes the title first, the source last, and titles above their charts', () => {
  const root = read(file);
  const lines = [...root.children].map((element) =>
    element.localName === 'text' ? element.textContent : element.localName,
  );
  expect(lines).toEqual(['rect', frame.title, 'svg', 'second <chart>', 'svg', frame.source]);
});

test('standaloneSvg stacks its charts without overlap, inside its bounds', () => {
  const root = read(file);
  const [first, second] = [...root.querySelectorAll(':scope > svg')].map((svg) => ({
    top: Number(svg.getAttribute('y')),
    bottom: Number(svg.getAttribute('y')) + Number(svg.getAttribute('height')),
  }));
  const source = Number(root.lastElementChild?.getAttribute('y'));
  const places = [first?.top, first?.bottom, second?.top, second?.bottom, source];
  expect(places).toEqual(places.toSorted((a, b) => Number(a) - Number(b)));
  expect(root.getAttribute('width')).toBe('372');
  expect(Number(root.getAttribute('height'))).toBeGreaterThan(source);
});

test('standaloneSvg escapes what would be markup', () => {
  expect(file).toContain('second &lt;chart&gt;');
  expect(file).toContain('?a=1&amp;b=2');
});

test('standaloneSvg writes no entity that only HTML knows, though a browser gives it one', () => {
  const document = buildDocument();
  const create = document.createElementNS.bind(document) as (ns: string, name: string) => Element;
  document.createElementNS = ((namespace: string, name: string) => {
    const element = create(namespace, name);
    if (name === 'svg') {
      Object.defineProperty(element, 'innerHTML', { value: '<text>B&nbsp;=&nbsp;1</text>' });
    }
    return element;
  }) as typeof document.createElementNS;
  expect(standaloneSvg(document, [], frame)).toContain('<text>B&#160;=&#160;1</text>');
});

test('standaloneSvg leaves the drawing in the page as it is', () => {
  const svg = drawing('a');
  const before = svg.outerHTML;
  standaloneSvg(buildDocument(), [{ svg }], frame);
  expect(svg.outerHTML).toBe(before);
});

test('standaloneSvg keeps every id single in its file', () => {
  const ids = [...file.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThanOrEqual(2);
  expect(new Set(ids).size).toBe(ids.length);
});

test('withHexColors gives every token of the site its light hex value', () => {
  for (const [name, { light }] of Object.entries(colors)) {
    expect(withHexColors(`fill="var(--${name})"`)).toBe(`fill="${light}"`);
  }
});

test('withHexColors replaces variables inside a mixed colour', () => {
  expect(withHexColors('color-mix(in oklab, var(--paper), var(--ink) 20%)')).toBe(
    'color-mix(in oklab, #ffffff, #1a1d23 20%)',
  );
});

test.each(['var(--unknown)', 'var(--constructor)'])('withHexColors leaves %s', (text) => {
  expect(withHexColors(text)).toBe(text);
});

test('standaloneSvg puts pictures in rows above the drawings, as the page does', () => {
  const pixels = { width: 2, height: 1, data: new Uint8ClampedArray(8) };
  const picture = { pixels, shownWidth: 160, address: 'data:image/png;base64,AAAA' };
  const pictures = ['first', 'second', 'third'].map((title) => ({ ...picture, title }));
  const text = standaloneSvg(buildDocument(), [{ svg: drawing('a') }], { ...frame, pictures });
  const images = [...text.matchAll(/<image [^>]*>/g)].map(([image]) => ({
    x: Number(/ x="([^"]*)"/.exec(image)?.[1]),
    y: Number(/ y="([^"]*)"/.exec(image)?.[1]),
  }));
  expect(images.map(({ x }) => x)).toEqual([16, 16 + 340 - 160, 16]);
  expect(images[1]?.y).toBe(images[0]?.y);
  expect(images[2]?.y).toBeGreaterThan((images[0]?.y ?? 0) + 80);
  expect(text).toContain('href="data:image/png;base64,AAAA"');
  expect(text).toContain('height="80"');
});

test('standaloneSvg names who made the photographs', () => {
  const text = standaloneSvg(buildDocument(), [], { ...frame, credit: 'Photo: A. N. Other' });
  expect(text).toContain('>Photo: A. N. Other</text>');
});

test('standaloneSvg puts drawings side by side where they and their titles fit', () => {
  const places = (title: string) => {
    const narrow = [
      { title, svg: drawing('a') },
      { title: 'second', svg: drawing('b', 60) },
    ];
    const root = read(standaloneSvg(buildDocument(), narrow, { ...frame, width: 680 }));
    return [...root.querySelectorAll(':scope > svg')].map((svg) =>
      ['x', 'y'].map((side) => Number(svg.getAttribute(side))),
    );
  };
  const [[left, top] = [], [right, beside] = []] = places('first');
  expect([left, right]).toEqual([16, 356]);
  expect(beside).toBe(top);
  const [[, above = NaN] = [], [start, below = NaN] = []] = places('first '.repeat(20));
  expect(start).toBe(16);
  expect(below).toBeGreaterThan(above + 100);
});
