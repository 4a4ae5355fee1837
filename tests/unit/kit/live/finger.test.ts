import { expect, test } from 'vitest';
import { isDrag } from '../../../../src/kit/live/finger.ts';

test('isDrag cannot tell before a finger has gone a little way', () => {
  for (const axis of ['x', 'y', 'both'] as const) {
    expect(isDrag(axis, 0, 0)).toBeUndefined();
    expect(isDrag(axis, 2, -2)).toBeUndefined();
  }
});

test('isDrag tells a drag along the axis from a pan across it', () => {
  expect([isDrag('x', -9, 3), isDrag('x', 3, -9), isDrag('x', 6, 6)]).toEqual([true, false, false]);
  expect([isDrag('y', -9, 3), isDrag('y', 3, -9)]).toEqual([false, true]);
  expect([isDrag('both', -9, 3), isDrag('both', 3, -9)]).toEqual([true, true]);
});
