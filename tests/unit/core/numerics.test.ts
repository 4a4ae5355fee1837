import { expect, test } from 'vitest';
import * as core from '../../../src/core/index.ts';
import type { FloatType, Normalized, Tensor } from '../../../src/core/index.ts';

/** The methods of the one kernel; each normalizes all values of a [1, 1, n] or [1, n] tensor. */
const methods: [string, (x: Tensor, epsilon?: number) => Normalized, (n: number) => number[]][] = [
  ['batchNormTraining', (x, epsilon) => core.batchNormTraining(x, { epsilon }), (n) => [n, 1]],
  ['layerNorm', (x, epsilon) => core.layerNorm(x, { epsilon }), (n) => [1, n]],
  ['channelLayerNorm', (x, epsilon) => core.channelLayerNorm(x, { epsilon }), (n) => [1, n, 1]],
  ['instanceNorm', (x, epsilon) => core.instanceNorm(x, { epsilon }), (n) => [1, 1, n]],
  ['groupNorm', (x, epsilon) => core.groupNorm(x, { groups: 1, epsilon }), (n) => [1, n]],
];

function sample(n: number, mean: number, deviation: number, type: FloatType, shape: number[]) {
  const random = core.createRandom(3);
  const values = Array.from({ length: n }, () => mean + deviation * random.normal());
  return core.tensor(values, shape, type);
}

test.each(methods)('%s keeps mean 1e6 with variance 1e-2 apart in double', (_name, norm, shape) => {
  const { y } = norm(sample(2000, 1e6, 0.1, 'float64', shape(2000)), 0);
  const { mean, variance } = core.moments(y, core.layerPartition(y.shape, y.shape.length));
  // Each x is rounded to 2^-33, a part in 10^9 of its deviation; no error comes on top.
  expect(Math.abs(mean[0] ?? NaN)).toBeLessThan(1e-9);
  expect(Math.abs((variance[0] ?? NaN) - 1)).toBeLessThan(1e-12);
});

test.each(methods)('%s keeps mean 1e4 with deviation 1 apart in single', (_name, norm, shape) => {
  // Where the variance is taken as E[x²] − E[x]² in single, the deviation comes out as 712.
  const { y } = norm(sample(2000, 1e4, 1, 'float32', shape(2000)), 0);
  const { mean, variance } = core.moments(y, core.layerPartition(y.shape, y.shape.length));
  expect(Math.abs(mean[0] ?? NaN)).toBeLessThan(1e-7);
  expect(Math.abs((variance[0] ?? NaN) - 1)).toBeLessThan(1e-7);
});

test.each(methods)('%s gives exactly 0 for equal values, and NaN for ε = 0', (_, norm, shape) => {
  for (const value of [0.1, -7e20, 5e-324, 1e-40]) {
    for (const type of ['float32', 'float64'] as const) {
      const x = core.tensor(new Array<number>(11).fill(value), shape(11), type);
      expect(new Set(norm(x).y.data)).toEqual(new Set([0]));
      expect(new Set(norm(x, 0).y.data)).toEqual(new Set([NaN]));
    }
  }
});

test.each(methods)('%s of one value gives 0', (_name, norm, shape) => {
  expect(norm(core.tensor([42], shape(1))).y.data[0]).toBe(0);
});

test.each(methods)('%s of subnormal values is finite and tiny', (_name, norm, shape) => {
  const x = core.tensor([5e-324, 1e-310, -1e-310, 2e-308], shape(4));
  for (const value of norm(x).y.data) expect(Math.abs(value)).toBeLessThan(1e-300);
});

test.each(methods)('%s of subnormal singles is right with ε = 0', (_name, norm, shape) => {
  const x = core.tensor([1e-44, 3e-44, 1e-44, 3e-44], shape(4), 'float32');
  expect([...norm(x, 0).y.data].map(Math.round)).toEqual([-1, 1, -1, 1]);
});

test.each(methods)('%s makes its whole set NaN for a NaN or an infinity', (_name, norm, shape) => {
  for (const bad of [NaN, Infinity, -Infinity]) {
    for (const position of [0, 7, 19]) {
      const values = Array.from({ length: 20 }, (_, i) => (i === position ? bad : i));
      const { y } = norm(core.tensor(values, shape(20)));
      expect([...y.data].every(Number.isNaN)).toBe(true);
    }
  }
});

test('a NaN in one set leaves the others alone', () => {
  const x = core.tensor([NaN, 1, 2, 3, 4, 5], [3, 2]);
  const { y } = core.batchNormTraining(x);
  expect([...y.data].map(Number.isNaN)).toEqual([true, false, true, false, true, false]);
});

test('a NaN in the gradient makes NaN of its set only', () => {
  const x = core.tensor([1, 2, 3, 4, 5, 7], [3, 2]);
  const dy = core.tensor([NaN, 1, 1, 1, 1, 1], [3, 2]);
  const { statistics } = core.batchNormTraining(x);
  const { dx, dgamma } = core.batchNormBackward(dy, x, statistics);
  expect([...dx.data].map(Number.isNaN)).toEqual([true, false, true, false, true, false]);
  expect([...dgamma].map(Number.isNaN)).toEqual([true, false]);
});

test('the result may overwrite the input', () => {
  const x = core.tensor([1, 2, 4, 5], [4, 1]);
  const expected = core.batchNormTraining(x).y.data;
  expect(core.batchNormTraining(x, { out: x.data }).y.data).toEqual(expected);
  expect(x.data).toEqual(expected);
});

test('two values come out as −1 and 1, but for the rounding of their mean', () => {
  const random = core.createRandom(9);
  for (let i = 0; i < 1000; i += 1) {
    const a = random.normal();
    const gap = random.uniform() * 1e-3 + 1e-9;
    const x = core.tensor([a, a + gap], [2, 1]);
    const [low = NaN, high = NaN] = core.batchNormTraining(x, { epsilon: 0 }).y.data;
    const rounding = (4 * 2 ** -53 * Math.abs(a)) / gap + 4 * 2 ** -53;
    expect(Math.abs(low + 1)).toBeLessThanOrEqual(rounding);
    expect(Math.abs(high - 1)).toBeLessThanOrEqual(rounding);
  }
});
