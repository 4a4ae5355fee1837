import { expect, test } from 'vitest';
import { spreadOf } from '../../../../src/kit/data/spread-of.ts';

test('of forty values the two lowest and the two highest are left out of the band', () => {
  const values = Array.from({ length: 40 }, (_, index) => 40 - index);
  expect(spreadOf(values)).toEqual({ low: 3, median: 20.5, high: 38 });
});

test('of fewer than twenty values none is left out', () => {
  expect(spreadOf([5, 1, 4])).toEqual({ low: 1, median: 4, high: 5 });
  expect(spreadOf([2])).toEqual({ low: 2, median: 2, high: 2 });
});

test('the values stay in their order', () => {
  const values = [3, 1, 2];
  spreadOf(values);
  expect(values).toEqual([3, 1, 2]);
});

test('a spread of nothing is an error', () => {
  expect(() => spreadOf([])).toThrow(RangeError);
});
