import { expect, test } from 'vitest';
import { keepApart } from '../../../../src/kit/charts/keep-apart.ts';

test('labels that are apart stay where they are', () => {
  expect(keepApart([10, 90, 50], 15, 100)).toEqual([10, 90, 50]);
});

test('labels that would touch move up, the lowest stays', () => {
  expect(keepApart([50, 55, 48], 15, 100)).toEqual([40, 55, 25]);
});

test('no label stands below the bottom', () => {
  expect(keepApart([120, 20], 15, 100)).toEqual([100, 20]);
});
