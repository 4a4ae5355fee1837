import * as Plot from '@observablehq/plot';
import { expect, test } from 'vitest';
import { buildDocument } from '../../../../src/kit/render/build-document.ts';
import {
  bottomMargin,
  doublingAxis,
  plotOptions,
} from '../../../../src/kit/charts/plot-options.ts';

function plot(options: Plot.PlotOptions = {}): Element {
  return Plot.plot({ ...plotOptions(buildDocument(), 340, 120), ...options });
}

test('plotOptions draws at the given size, in the class that the site styles', () => {
  const svg = plot();
  expect(svg.localName).toBe('svg');
  const attributes = ['class', 'width', 'height', 'style'].map((name) => svg.getAttribute(name));
  expect(attributes).toEqual(['plot', '340', '120', null]);
});

/** What stands under a narrow chart's axis of doublings from 1 to 64, from left to right. */
function axisTexts(ticks?: number): readonly Element[] {
  const x = { ...doublingAxis('B'), domain: [1, 64], ...(ticks && { ticks }) };
  const margins = { marginLeft: 20, marginRight: 20, marginBottom: bottomMargin };
  return [...plot({ ...margins, x }).querySelectorAll('text')];
}

test('doublingAxis writes each doubling as a whole number, given a tick for each', () => {
  const texts = axisTexts(7).map(({ textContent }) => textContent);
  expect(texts).toEqual(['1', '2', '4', '8', '16', '32', '64', 'B']);
});

test('doublingAxis writes every second doubling where Plot counts the ticks of a narrow chart', () => {
  const texts = axisTexts().map(({ textContent }) => textContent);
  expect(texts).toEqual(['1', '4', '16', '64', 'B']);
});

test('doublingAxis is named under its middle', () => {
  expect(axisTexts().at(-1)?.getAttribute('transform')).toMatch(/^translate\(170,/);
});
