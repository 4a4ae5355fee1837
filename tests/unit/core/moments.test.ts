import { expect, test } from 'vitest';
import {
  batchPartition,
  createRandom,
  layerPartition,
  moments,
  tensor,
} from '../../../src/core/index.ts';

/** Mean and variance in exact integer arithmetic, of numbers that are multiples of 2^−scale. */
function exactMoments(values: Float64Array | Float32Array, scale: number) {
  const n = BigInt(values.length);
  const integers = Array.from(values, (value) => BigInt(value * 2 ** scale));
  const sum = integers.reduce((total, value) => total + value, 0n);
  const squares = integers.reduce((total, value) => total + (n * value - sum) ** 2n, 0n);
  const digits = 10n ** 40n;
  return {
    mean: Number((sum * digits) / n) / 1e40 / 2 ** scale,
    variance: Number((squares * digits) / n ** 3n) / 1e40 / 4 ** scale,
  };
}

/** Normal numbers rounded to multiples of 2^−scale. */
function sample(n: number, mean: number, deviation: number, scale: number, seed = 1) {
  const random = createRandom(seed);
  const unit = 2 ** scale;
  const draw = () => Math.round((mean + deviation * random.normal()) * unit) / unit;
  return Float64Array.from({ length: n }, draw);
}

/** A batch [N, 2, positions] whose two channels hold the same values. */
function twoChannels(data: Float32Array | Float64Array, positions: number) {
  const source = (i: number) => {
    const [n, p] = [Math.floor(i / (2 * positions)), i % positions];
    return data[n * positions + p] ?? NaN;
  };
  const shape = [data.length / positions, 2, positions];
  const values = Array.from({ length: 2 * data.length }, (_, i) => source(i));
  return tensor(values, shape, data instanceof Float32Array ? 'float32' : 'float64');
}

test.each([
  ['mean 1e6, variance 1e-2, in double', 1e6, 0.1, 30, 'float64'],
  ['mean 1e4, standard deviation 1, in single', 1e4, 1, 10, 'float32'],
  ['mean 0, standard deviation 1, in single', 0, 1, 20, 'float32'],
  ['mean -3e9, standard deviation 1e-3, in double', -3e9, 1e-3, 21, 'float64'],
] as const)('moments of %s are right to a few ulp', (_name, mean, deviation, scale, type) => {
  const values = sample(5000, mean, deviation, scale);
  const data = type === 'float32' ? Float32Array.from(values) : values;
  const exact = exactMoments(data, scale);
  // One position is the kernel by columns, four the one by rows, more the one by runs.
  for (const positions of [1, 4, 100, 5000]) {
    const x = twoChannels(data, positions);
    const result = moments(x, batchPartition(x.shape));
    for (const channel of [0, 1]) {
      const error = Math.abs((result.mean[channel] ?? NaN) - exact.mean);
      expect(error).toBeLessThan(4e-16 * Math.abs(exact.mean) + 1e-13 * deviation);
      const ratio = (result.variance[channel] ?? NaN) / exact.variance;
      expect(Math.abs(ratio - 1)).toBeLessThan(1e-13);
    }
  }
});

test('moments of equal values are that value and exactly 0, whatever the value', () => {
  for (const value of [0.1, 1e-310, 5e-324, -7.3e200, 1 / 3]) {
    for (const shape of [
      [3, 1],
      [3, 1, 7],
      [1000, 1, 1],
      [7, 5, 11],
    ]) {
      const size = shape.reduce((product, length) => product * length);
      const x = tensor(new Float64Array(size).fill(value), shape);
      for (const partition of [batchPartition(shape), layerPartition(shape)]) {
        const { mean, variance } = moments(x, partition);
        expect(new Set(mean)).toEqual(new Set([value]));
        expect(new Set(variance)).toEqual(new Set([0]));
      }
    }
  }
});

test('an outlier in the first place costs no accuracy', () => {
  const values = sample(4000, 0, 1, 20);
  values[0] = 1e6;
  const exact = exactMoments(values, 20);
  const { mean, variance } = moments(tensor(values, [4000, 1]), batchPartition([4000, 1]));
  expect(mean[0]).toBeCloseTo(exact.mean, 9);
  expect(Math.abs((variance[0] ?? NaN) / exact.variance - 1)).toBeLessThan(1e-13);
});

test('moments of 16 million numbers in single are right to 1e-12', () => {
  const size = 1 << 24;
  const data = new Float32Array(size);
  for (let i = 0; i < size; i += 1) data[i] = 1000 + (i % 1024) / 1024; // exact in single
  const { mean, variance } = moments(tensor(data, [1, size]), layerPartition([1, size]));
  expect(Math.abs((mean[0] ?? NaN) / (1000 + 1023 / 2048) - 1)).toBeLessThan(1e-15);
  const exact = (1024 ** 2 - 1) / 12 / 1024 ** 2;
  expect(Math.abs((variance[0] ?? NaN) / exact - 1)).toBeLessThan(1e-12);
});

test('a NaN makes mean and variance NaN, an infinity makes the mean infinite', () => {
  const check = (values: number[], mean: number) => {
    for (const shape of [
      [values.length, 1],
      [1, 1, values.length],
    ]) {
      const result = moments(tensor(values, shape), batchPartition(shape));
      expect(result.mean[0]).toBe(mean);
      expect(result.variance[0]).toBeNaN();
    }
  };
  const rest = Array.from({ length: 9 }, (_, i) => i);
  check([NaN, ...rest], NaN);
  check([...rest, NaN], NaN);
  check([Infinity, ...rest], Infinity);
  check([...rest, -Infinity], -Infinity);
  check([Infinity, ...rest, -Infinity], NaN);
});

test('moments name the argument, the value and what they expect', () => {
  const x = tensor([1, 2], [2, 1]);
  expect(() => moments(x, batchPartition([1, 2]))).toThrow(
    'x.shape must be [1, 2]: x.shape = [2, 1]',
  );
  const plain = { data: [1, 2] as unknown as Float64Array, shape: [2, 1] };
  expect(() => moments(plain, batchPartition([2, 1]))).toThrow(
    'x.data must be a Float32Array or Float64Array: x.data is Array',
  );
});
