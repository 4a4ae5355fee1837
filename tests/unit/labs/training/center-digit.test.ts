import { expect, test } from 'vitest';
import { centerDigit, type Drawing } from '../../../../src/labs/training/pad/center-digit.ts';
import { digitSide } from '../../../../src/training/digits/format.ts';

/** A field on which a rectangle is inked. */
function rectangle(left: number, top: number, width: number, height: number, size = 196): Drawing {
  const ink = new Float32Array(size * size);
  for (let row = top; row < top + height; row += 1) {
    ink.fill(1, row * size + left, row * size + left + width);
  }
  return { width: size, height: size, ink };
}

/** The first and last row and column that have ink. */
function edges(digit: Float32Array): readonly number[] {
  const inked = [...digit.keys()].filter((place) => (digit[place] ?? 0) > 0);
  const rows = inked.map((place) => Math.floor(place / digitSide));
  const columns = inked.map((place) => place % digitSide);
  return [Math.min(...rows), Math.max(...rows), Math.min(...columns), Math.max(...columns)];
}

test('an empty field is no digit', () => {
  expect(centerDigit({ width: 4, height: 4, ink: new Float32Array(16) })).toBeUndefined();
});

test('what is drawn is brought to ten of fourteen pixels, and to the middle', () => {
  const digit = centerDigit(rectangle(20, 30, 100, 100));
  expect(digit && edges(digit)).toEqual([2, 11, 2, 11]);
  expect(digit?.[7 * digitSide + 7]).toBe(1);
});

test('place and size on the field make no difference', () => {
  const one = centerDigit(rectangle(10, 10, 40, 80));
  expect(centerDigit(rectangle(140, 100, 40, 80))).toEqual(one);
  expect(centerDigit(rectangle(5, 3, 80, 160))).toEqual(one);
});

test('a shape keeps its proportions: a stroke stays thin', () => {
  const digit = centerDigit(rectangle(90, 20, 16, 160));
  const [top = 0, bottom = 0, left = 0, right = 0] = digit ? edges(digit) : [];
  expect(bottom - top).toBe(9);
  expect(right - left).toBeLessThan(3);
});

test('it is the mass that stands in the middle, not the edges', () => {
  const { width, height, ink } = rectangle(20, 100, 100, 100);
  // A thin stroke upward, as of a 6.
  for (let row = 20; row < 100; row += 1) ink[row * width + 20] = 1;
  const digit = centerDigit({ width, height, ink });
  const mass = (rows: readonly number[]) =>
    rows.reduce((sum, row) => {
      const from = row * digitSide;
      return sum + (digit?.subarray(from, from + digitSide).reduce((a, b) => a + b, 0) ?? 0);
    }, 0);
  const [upper, lower] = [mass([0, 1, 2, 3, 4, 5, 6]), mass([7, 8, 9, 10, 11, 12, 13])];
  expect(Math.abs(upper - lower)).toBeLessThan(0.25 * (upper + lower));
});

test('ink has sixteen levels, as in the digits that were learned', () => {
  const digit = centerDigit({
    width: 3,
    height: 3,
    ink: Float32Array.of(0.3, 0.7, 1, 0, 0.5, 0, 0.1, 1, 0),
  });
  for (const ink of digit ?? []) {
    expect(Math.abs(ink * 15 - Math.round(ink * 15))).toBeLessThan(1e-5);
    expect(ink).toBeLessThanOrEqual(1);
  }
});
