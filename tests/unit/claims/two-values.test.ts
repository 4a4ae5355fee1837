import { expect, test } from 'vitest';
import {
  batchNormBackward,
  batchNormTraining,
  createRandom,
  groupNorm,
  tensor,
} from '../../../src/core/index.ts';

/** ∂y₁/∂x₁ of Batch Normalization over two values, with γ = 1. */
function slopeOfFirst(values: readonly [number, number], epsilon: number): number {
  const x = tensor(values, [2, 1]);
  const { statistics } = batchNormTraining(x, { epsilon });
  const { dx } = batchNormBackward(tensor([1, 0], [2, 1]), x, statistics, { epsilon });
  return dx.data[0] ?? NaN;
}

/** The slopes of many pairs drawn from a Gaussian, in ascending order. */
function slopesOfPairs(count: number, epsilon: number): readonly number[] {
  const random = createRandom(1);
  const slopes = Array.from({ length: count }, () =>
    slopeOfFirst([random.normal(), random.normal()], epsilon),
  );
  return slopes.toSorted((a, b) => a - b);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

test('two equal values let through 1 / (2√ε), 158 at ε = 1e-5', () => {
  expect(slopeOfFirst([0.4, 0.4], 1e-5)).toBeCloseTo(1 / (2 * Math.sqrt(1e-5)), 6);
  expect(Math.floor(slopeOfFirst([0.4, 0.4], 1e-5))).toBe(158);
});

test('over Gaussian pairs the gradient is almost always almost 0, and 1/√π on average', () => {
  const slopes = slopesOfPairs(40_000, 1e-3);
  expect(slopes[slopes.length / 2]).toBeLessThan(0.01);
  expect(mean(slopes)).toBeGreaterThan(0.9 / Math.sqrt(Math.PI));
  expect(mean(slopes)).toBeLessThan(1.1 / Math.sqrt(Math.PI));
});

test('of two channels in a group at one position only a sign survives; of three, more', () => {
  const random = createRandom(2);
  const values = Array.from({ length: 12 }, () => random.normal());
  const pairs = groupNorm(tensor(values, [1, 12, 1, 1]), { groups: 6 });
  const triples = groupNorm(tensor(values, [1, 12, 1, 1]), { groups: 4 });
  for (const y of pairs.y.data) expect(Math.abs(y)).toBeGreaterThan(0.99);
  expect(Math.min(...triples.y.data.map(Math.abs))).toBeLessThan(0.9);
});
