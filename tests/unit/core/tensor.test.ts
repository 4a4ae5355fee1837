import { expect, test } from 'vitest';
import { tensor } from '../../../src/core/index.ts';

test('tensor converts a plain array to the wanted type', () => {
  expect(tensor([0.1, 2], [2]).data).toEqual(Float64Array.of(0.1, 2));
  expect(tensor([0.1, 2], [2], 'float32').data).toEqual(Float32Array.of(0.1, 2));
});

test('tensor keeps a typed array without a copy', () => {
  const data = new Float32Array(6);
  expect(tensor(data, [2, 3]).data).toBe(data);
});

test('tensor does not change with the array that gave its shape', () => {
  const shape = [2, 1];
  const x = tensor([1, 2], shape);
  shape[0] = 9;
  expect(x.shape).toEqual([2, 1]);
});

test('tensor names the argument, the value and what it expects', () => {
  expect(() => tensor([1, 2, 3], [2, 2])).toThrow(
    'values must fill the shape [2, 2]: values.length = 3, expected 4',
  );
  expect(() => tensor([], [])).toThrow('shape must have at least 1 axis: shape = []');
  expect(() => tensor([1], [1.5])).toThrow('shape must be positive integers: shape = [1.5]');
});
