import { expect, test } from 'vitest';
import { contrastOf, lightOf } from './contrast.ts';

test('black on white has a contrast of 21, and half ink on paper 3.7', () => {
  expect(contrastOf([0, 0, 0], [1, 1, 1])).toBeCloseTo(21);
  const half = lightOf('color-mix(in oklab,var(--ink) 50%,var(--paper))', 'light');
  expect(contrastOf(half, lightOf('var(--paper)', 'light'))).toBeCloseTo(3.7, 1);
});
