import * as Plot from '@observablehq/plot';
import { expect, test } from 'vitest';
import { chart, doublings, half, named } from '../../../../src/kit/charts/chart.ts';
import type { ChartOptions } from '../../../../src/kit/charts/chart.ts';
import { buildDocument } from '../../../../src/kit/render/build-document.ts';

function draw(options: Partial<ChartOptions> = {}, width: 'narrow' | 'wide' = 'narrow') {
  const frame = { name: 'plain', label: 'A chart', height: 120, marks: [] };
  return chart({ document: buildDocument(), width }, { ...frame, ...options });
}

function texts(svg: Element): (string | null)[] {
  return [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
}

test('chart gives the drawing with its name, its title and what it shows', () => {
  const words = { plain: 'A chart', plainTitle: 'Plainly' };
  const { svg, ...rest } = draw(named('plain', words));
  expect(rest).toEqual({ name: 'plain', title: 'Plainly', label: 'A chart' });
  expect([svg.localName, svg.getAttribute('class')]).toEqual(['svg', 'plot']);
});

test('chart fills the narrow page, and takes of the wide one what it is given', () => {
  const widthOf = (...args: Parameters<typeof draw>) => draw(...args).svg.getAttribute('width');
  expect(widthOf({}, 'wide')).toBe('720');
  expect(widthOf({ width: half }, 'wide')).toBe('350');
  expect(widthOf({ width: half })).toBe('340');
});

test('chart may have a width of its own on each page', () => {
  const width = { narrow: 300, wide: 400 };
  expect(draw({ width }).svg.getAttribute('width')).toBe('300');
  expect(draw({ width }, 'wide').svg.getAttribute('width')).toBe('400');
});

test('chart may have a height on each page', () => {
  const height = { narrow: 100, wide: 80 };
  expect(draw({ height }).svg.getAttribute('height')).toBe('100');
  expect(draw({ height }, 'wide').svg.getAttribute('height')).toBe('80');
});

test('chart writes the name of the horizontal axis under its middle, with room for it', () => {
  const margin = { left: 20, right: 20 };
  const { svg } = draw({ margin, x: { domain: [0, 1], ticks: 1, label: 'B' } });
  const name = [...svg.querySelectorAll('text')].at(-1);
  expect(name?.textContent).toBe('B');
  expect(name?.getAttribute('transform')).toBe('translate(170,78)');
});

test('chart names no axis that has no label, and draws no tick marks', () => {
  const { svg } = draw({ x: { domain: [0, 1], ticks: 1 } });
  expect(texts(svg)).toEqual(['0', '1']);
  expect(svg.querySelectorAll('path')).toHaveLength(0);
});

test('chart draws a grid at the ticks of an axis that asks for it, below the marks', () => {
  const y = { domain: [0, 2], ticks: [0, 2] };
  const marks = [Plot.dot([1], { y: 1 })];
  expect(draw({ y, marks }).svg.querySelectorAll('line')).toHaveLength(0);
  const drawn = [...draw({ y: { ...y, grid: true }, marks }).svg.querySelectorAll('line, circle')];
  expect(drawn.map(({ localName }) => localName)).toEqual(['line', 'line', 'circle']);
});

test('chart puts a handle where its value stands, and takes a pointer back to it', () => {
  const [x, y] = [{ domain: [0, 10] }, { domain: [0, 4] }];
  const handles = [{ parameter: 'point', x: 5, y: 1 }];
  const [handle] = draw({ margin: 20, x, y, handles }).handles ?? [];
  expect([handle?.x, handle?.y]).toEqual([170, 80]);
  expect(handle?.valueAt(95, 40)).toEqual({ x: 2.5, y: 3 });
});

test('chart lets a handle make its own value of the place', () => {
  const handles = [{ parameter: 'size', x: 5, y: 0, valueAt: (x: number) => 100 * x }];
  const [handle] = draw({ margin: 20, x: { domain: [0, 10] }, handles }).handles ?? [];
  expect(handle?.valueAt(170, 0)).toBe(500);
});

test('chart puts a handle’s axis and area, in its own units, into pixels', () => {
  const [x, y] = [{ domain: [0, 10] }, { domain: [0, 4] }];
  const area = { x1: 10, x2: 5, y1: 0, y2: 4 };
  const handles = [{ parameter: 'size', axis: 'y', x: 5, y: 1, area } as const];
  const [handle] = draw({ margin: 20, x, y, handles }).handles ?? [];
  expect(handle?.axis).toBe('y');
  expect(handle?.area).toEqual({ x: 170, y: 20, width: 150, height: 80 });
});

test('doublings write each doubling as a whole number, given a tick for each', () => {
  const x = { ...doublings, domain: [1, 64], ticks: 7, label: 'B' };
  const { svg } = draw({ margin: { left: 20, right: 20 }, x });
  expect(texts(svg)).toEqual(['1', '2', '4', '8', '16', '32', '64', 'B']);
});
