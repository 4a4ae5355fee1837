import { expect, test } from 'vitest';
import { tensor } from '../../../src/core/index.ts';
import { linearWeightGradient } from '../../../src/training/linear/linear-backward.ts';
import { linear } from '../../../src/training/linear/linear.ts';

const x = tensor([1, 2, 3, 4, 5, 6], [3, 2]);

test('linear takes the inner product of every example with every output’s weights', () => {
  const w = tensor([1, 0, 0, 1, 1, -1], [3, 2]);
  expect(linear(x, w).data).toEqual(Float64Array.of(1, 2, -1, 3, 4, -1, 5, 6, -1));
});

test('linearWeightGradient weighs the inputs by the gradients of the outputs', () => {
  const dy = tensor([1, 0, 0, 1, 0, 0], [3, 2]);
  expect(linearWeightGradient(dy, x).data).toEqual(Float64Array.of(1, 2, 3, 4));
});
