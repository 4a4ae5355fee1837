import { expect, test } from 'vitest';
import { isIndex } from '../../../../src/kit/parameters/grid-index.ts';
import { defaultValues } from '../../../../src/kit/parameters/parameter.ts';
import { parameters } from '../mixed-parameters.ts';

test('defaultValues gives every parameter its declared default', () => {
  expect(defaultValues(parameters)).toEqual({
    B: 4,
    epsilon: 1e-5,
    odd: Math.SQRT2,
    gamma: 1,
    momentum: 0.1,
    third: 0,
    mode: 'training',
    rate: 1e-5,
    shown: true,
    seed: 7,
    house: { x: 1.5, y: 80 },
    cell: [2, 3, 1, 5],
    photo: null,
    time: 30,
  });
});

test('defaultValues of no parameters is an empty state', () => {
  expect(defaultValues({})).toEqual({});
});

test('isIndex tells a cell from a point and from all that is written plainly', () => {
  expect(isIndex([1, 2])).toBe(true);
  for (const value of [{ x: 1, y: 2 }, '1,2', 1, true]) expect(isIndex(value)).toBe(false);
});
