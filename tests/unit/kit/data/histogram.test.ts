import { expect, test } from 'vitest';
import { highestDensity, histogram, outline } from '../../../../src/kit/data/histogram.ts';

const values = Float64Array.of(0, 0.2, 0.5, 1.5, 7);

test('the area of a histogram is the share of the values inside its range', () => {
  const bins = histogram(values, [0, 2], 4);
  expect(bins.map(({ density }) => density)).toEqual([0.8, 0.4, 0, 0.4]);
  const area = bins.reduce((sum, { from, to, density }) => sum + (to - from) * density, 0);
  expect(area).toBeCloseTo(4 / 5, 12);
  expect(highestDensity(bins)).toBe(0.8);
});

test('the outline reaches both ends of the range', () => {
  const corners = outline(histogram(values, [0, 2], 4));
  expect(corners.map(({ x }) => x)).toEqual([0, 0.5, 1, 1.5, 2]);
  expect(corners.at(-1)?.density).toBe(0.4);
});

test('no values have no density, and no bins no outline', () => {
  expect(highestDensity(histogram(new Float64Array(0), [0, 1], 2))).toBe(0);
  expect(outline([])).toEqual([]);
});
