import { expect, test } from 'vitest';
import { createRandom, sampleGamma, sampleStudentT } from '../../../src/core/index.ts';
import { xoshiro128 } from '../../../src/core/random/xoshiro-128.ts';

test('xoshiro128 gives the published words for the state 1, 2, 3, 4', () => {
  const bits = xoshiro128([1, 2, 3, 4]);
  expect(Array.from({ length: 10 }, bits)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
    4258142804,
  ]);
});

// Links carry seeds: these numbers are frozen.
test.each([
  [0, [0.41675133265905573, 0.5870561741002205, -1.6547313173961047, -0.40660376262983305]],
  [1, [0.09156953175513294, 0.8881928137485323, -0.4219232706535274, 1.58409270212488]],
  [7, [0.049009592574554284, 0.9298532154569821, -0.8525998390036965, -1.6046642781289209]],
  [4294967295, [0.9555830018603452, 0.2682696548492096, -0.4469502137865889, 0.5207850440537277]],
])('createRandom(%i) gives its frozen uniform and normal numbers', (seed, expected) => {
  const random = createRandom(seed);
  const values = [random.uniform(), random.uniform(), random.normal(), random.normal()];
  expect(values).toEqual(expected);
});

test('createRandom(7) gives its frozen exponential numbers, integers, gamma and t numbers', () => {
  const random = createRandom(7);
  expect([
    random.exponential(),
    random.integer(6),
    random.integer(1000),
    sampleGamma(random, 0.5),
    sampleGamma(random, 3),
    sampleStudentT(random, 3),
  ]).toEqual([
    0.05025130331680346, 2, 890, 0.22637761269141968, 0.8108626996381549, -1.7258962219699883,
  ]);
});

function momentsOf(draw: () => number, n = 200_000): { mean: number; variance: number } {
  const values = Float64Array.from({ length: n }, draw);
  const mean = values.reduce((sum, value) => sum + value) / n;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n };
}

test('every distribution has its mean and variance within 5 standard errors', () => {
  const random = createRandom(11);
  const cases: [() => number, number, number][] = [
    [random.uniform, 1 / 2, 1 / 12],
    [random.normal, 0, 1],
    [random.exponential, 1, 1],
    [() => random.integer(10), 4.5, 8.25],
    [() => sampleGamma(random, 0.5), 0.5, 0.5],
    [() => sampleGamma(random, 4), 4, 4],
    [() => sampleStudentT(random, 10), 0, 1.25],
  ];
  for (const [draw, mean, variance] of cases) {
    const sample = momentsOf(draw);
    expect(Math.abs(sample.mean - mean)).toBeLessThan(5 * Math.sqrt(variance / 200_000));
    expect(Math.abs(sample.variance / variance - 1)).toBeLessThan(0.04);
  }
});

test('integer reaches every value and rejects a bad n', () => {
  const random = createRandom(5);
  const seen = new Set(Array.from({ length: 200 }, () => random.integer(6)));
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  expect(() => random.integer(0)).toThrow('n must be an integer from 1 to 2^32: n = 0');
});

test.each([-1, 0.5, NaN, 4294967296])('createRandom rejects the seed %d', (seed) => {
  expect(() => createRandom(seed)).toThrow(
    `seed must be an integer from 0 to 2^32 − 1: seed = ${seed}`,
  );
});
