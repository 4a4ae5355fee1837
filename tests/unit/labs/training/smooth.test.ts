import { expect, test } from 'vitest';
import { logDomain } from '../../../../src/labs/training/log-domain.ts';
import { smooth, windowOf } from '../../../../src/labs/training/smooth.ts';

test('a point is the mean of the steps before it', () => {
  expect(smooth(Float32Array.of(1, 3, 5, 7), 2)).toEqual([
    { step: 1, value: 1 },
    { step: 2, value: 2 },
    { step: 3, value: 4 },
    { step: 4, value: 6 },
  ]);
});

test('a long curve keeps few points, and its last', () => {
  const points = smooth(new Float32Array(10_001).fill(2), 100);
  expect(points.length).toBeLessThan(170);
  expect(points.at(-1)).toEqual({ step: 10_001, value: 2 });
});

test('a run that breaks down is drawn to where it did', () => {
  const points = smooth(Float32Array.of(1, 2, NaN, 1), 1);
  expect(points.map(({ step }) => step)).toEqual([1, 2]);
});

test('the window grows with the run', () => {
  expect([0, 10, 75, 5000].map(windowOf)).toEqual([1, 1, 3, 167]);
});

test('a logarithmic axis holds all values, from and to a round number', () => {
  expect(logDomain([0.03, 2.4], [0.5, 2]).domain).toEqual([0.02, 5]);
  expect(logDomain([], [0.5, 2])).toEqual({ domain: [0.5, 2], ticks: [0.5, 1, 2] });
  expect(logDomain([0, NaN, -1, Infinity], [0.5, 2]).domain).toEqual([0.5, 2]);
});

test('few of many powers of ten are named', () => {
  const { ticks } = logDomain([1e-9, 10], [1, 2]);
  expect(ticks.length).toBeLessThan(7);
  expect(ticks.length).toBeGreaterThan(3);
});
