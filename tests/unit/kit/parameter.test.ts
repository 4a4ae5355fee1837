import { expect, test } from 'vitest';
import { defaultValues } from '../../../src/kit/parameter.ts';
import { parameters } from './mixed-parameters.ts';

test('defaultValues gives every parameter its declared default', () => {
  expect(defaultValues(parameters)).toEqual({
    B: 4,
    epsilon: 1e-5,
    odd: Math.SQRT2,
    gamma: 1,
    momentum: 0.1,
    third: 0,
    mode: 'training',
    shown: true,
    seed: 7,
    house: { x: 1.5, y: 80 },
  });
});

test('defaultValues of no parameters is an empty state', () => {
  expect(defaultValues({})).toEqual({});
});
