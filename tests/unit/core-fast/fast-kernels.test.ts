import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  batchNormTraining,
  batchPartition,
  dynamicTanh,
  layerPartition,
  loadFastKernels,
  localResponseNorm,
  localResponseNormBackward,
  moments,
  tensor,
  type FastMemory,
  type FloatType,
  type Partition,
  type ResponseOptions,
} from '../../../src/core/index.ts';
import { fastKernels } from '../../../src/core/wasm/fast-kernels.ts';
import { measured, workload } from '../../bench/core/workload.ts';
import { loadMethods } from '../../method-contract/load-methods.ts';
import { methodFiles } from '../../method-contract/method-names.ts';
import { errorTable } from '../core-differential/error-table.ts';
import { relativeError } from '../core-differential/relative-error.ts';

// Minutes of cases on a busy machine are not a fault.
vi.setConfig({ testTimeout: 120_000 });

/**
 * Relative to the largest number of an array: in single precision one step of rounding, in double
 * what another order makes of sums of thousands.
 */
const TOLERANCE: Readonly<Record<FloatType, number>> = { float64: 1e-12, float32: 1.2e-7 };
/** Runs with and without a remainder, shorter and longer than what one call takes. */
const shapes = [
  [4, 8, 9, 11],
  [3, 8, 41, 40],
  [2, 4, 128, 80],
  [8, 32, 37],
  [4, 32, 64],
];
const types = ['float64', 'float32'] as const;
const table = errorTable(
  `The loops in WebAssembly and in TypeScript, tolerance ${TOLERANCE.float64} and ${TOLERANCE.float32}`,
);

let memory: FastMemory;
beforeAll(async () => {
  memory = await loadFastKernels(16_000_000);
});
afterAll(() => console.log(table.print()));

/** Every array of numbers in a result. */
function arraysIn(result: unknown): (Float32Array | Float64Array)[] {
  if (result instanceof Float32Array || result instanceof Float64Array) return [result];
  if (typeof result === 'number') return [Float64Array.of(result)];
  if (typeof result !== 'object' || result === null) return [];
  return Object.entries(result).flatMap(([key, part]) => (key === 'shape' ? [] : arraysIn(part)));
}

const methods = measured(await loadMethods(methodFiles())).filter(({ bench }) => !bench.ownLoops);

test.each(methods)('$name gives the same with and without WebAssembly', (method) => {
  const { bench, name } = method;
  for (const shape of shapes) {
    for (const type of types) {
      const tolerance = Math.max(TOLERANCE[type], bench.tolerance ?? 0);
      memory.clear();
      const slow = bench.run(workload(method, shape, type));
      const fast = bench.run(workload(method, shape, type, memory.floats));
      for (const step of ['forward', 'backward'] as const) {
        const expected = arraysIn(slow[step]());
        const actual = arraysIn(fast[step]());
        expect(actual.length).toBe(expected.length);
        for (const [i, array] of expected.entries()) {
          const error = relativeError(actual[i], array, Float64Array.of(1));
          table.add(name, type, step, error);
          expect(error, `${name} [${shape.join()}] ${type}`).toBeLessThan(tolerance);
        }
      }
    }
  }
});

/** Moments of values in the fast memory and of the same in an ordinary array. */
function bothMoments(values: number[], partition: Partition, type: FloatType) {
  memory.clear();
  const ordinary = tensor(values, partition.shape, type);
  const fast = memory.floats(values.length, type);
  fast.set(ordinary.data);
  expect(fastKernels(partition.run, fast)).toBeDefined();
  return {
    slow: moments(ordinary, partition),
    fast: moments(tensor(fast, partition.shape), partition),
  };
}

describe.each(types)('moments of %s with WebAssembly', (type) => {
  const length = 1001;
  const rows = layerPartition([3, length]);
  const columns = batchPartition([3, 1, length]);
  const wave = Array.from({ length: 3 * length }, (_, i) => ((i * 7919) % 1009) / 1009 - 0.5);

  test.each([
    ['far from 0', wave.map((value) => 1e4 + value), 1e-12],
    ['subnormal', wave.map((value) => value * (type === 'float32' ? 1e-41 : 1e-310)), 1e-12],
    ['large', wave.map((value) => value * 1e18), 1e-12],
  ] as const)('are those of TypeScript for numbers %s', (_name, values, tolerance) => {
    for (const partition of [rows, columns]) {
      const { slow, fast } = bothMoments([...values], partition, type);
      for (const [set, variance] of slow.variance.entries()) {
        expect(Math.abs(fast.variance[set]! - variance)).toBeLessThanOrEqual(tolerance * variance);
        expect(Math.abs(fast.mean[set]! - slow.mean[set]!)).toBeLessThanOrEqual(
          tolerance * Math.abs(slow.mean[set]!) + Number.MIN_VALUE,
        );
      }
    }
  });

  test('of equal numbers are exact', () => {
    const { fast } = bothMoments(new Array<number>(3 * length).fill(0.1), columns, type);
    expect(fast.mean[0]).toBe(type === 'float32' ? Math.fround(0.1) : 0.1);
    expect(fast.variance[0]).toBe(0);
  });

  test.each([NaN, Infinity, -Infinity])('carry %d as in TypeScript, at any place', (hostile) => {
    for (const place of [0, 5, length - 1]) {
      const values = wave.map((value, i) => (i === place ? hostile : value));
      const { slow, fast } = bothMoments(values, rows, type);
      expect(fast.mean[0]).toBe(slow.mean[0]);
      expect(fast.variance[0]).toBe(slow.variance[0]);
    }
  });
});

describe('the tangent', () => {
  const edges = [0, 5e-324, 1e-9, 1e-8, 0.17328679513998632, 0.5198603854199589, 1, 6.93, 19.9];
  const beyond = [21.9, 22, 22.1, 1e300, Infinity, NaN, 0.75];
  const steps = Array.from({ length: 4000 }, (_, i) => i * i * 1.7e-6);
  const values = [...edges, ...beyond, ...steps].flatMap((value) => [value, -value]);

  // Rows of an odd length too, whose last number stands alone.
  test.each([
    ['float64', values.length, 1],
    ['float64', 2, values.length / 2],
    ['float32', 2, values.length / 2],
  ] as const)('in %s, %d rows of %d, is that of TypeScript', (type, rows, features) => {
    const layout = [rows, features];
    memory.clear();
    const x = tensor(memory.floats(values.length, type), layout);
    x.data.set(values);
    const { data } = dynamicTanh(x, 1, { out: memory.floats(values.length, type) });
    const expected = dynamicTanh(tensor(values, layout, type), 1).data;
    // Both are within 3 ulp in double; in single these values lie on no boundary of rounding.
    const tolerance = type === 'float64' ? 10 * 2 ** -53 : 0;
    for (const [i, value] of expected.entries()) {
      const error = Math.abs(data[i]! - value);
      if (Number.isNaN(value)) expect(data[i]).toBeNaN();
      else expect(error, `x = ${values[i]}`).toBeLessThanOrEqual(tolerance * Math.abs(value));
    }
  });
});

describe.each(types)('local response normalization of %s', (type) => {
  const shape = [2, 6, 7, 5];
  const length = 420;
  const wave = Array.from({ length }, (_, i) => ((i * 7919) % 1009) / 250 - 2);
  const slopes = Array.from({ length }, (_, i) => ((i * 104_729) % 997) / 500 - 1);
  const tolerance = type === 'float64' ? 1e-14 : 1e-7;

  /** Both steps, whose results stand where the inputs were. */
  function inPlace(options: ResponseOptions) {
    memory.clear();
    const x = tensor(memory.floats(length, type), shape);
    const dy = tensor(memory.floats(length, type), shape);
    x.data.set(wave);
    dy.data.set(slopes);
    const dx = localResponseNormBackward(dy, x, { ...options, out: dy.data });
    return { y: localResponseNorm(x, { ...options, out: x.data }), dx };
  }

  test.each([1, 2, 3, 4, 5, 6, 7, 20])('with windows of %d of 6 channels, in place', (size) => {
    const options = { size, alpha: 0.7, beta: 0.75, k: 1.5, alphaDivisor: 'one' } as const;
    const { y, dx } = inPlace(options);
    const x = tensor(wave, shape, type);
    const expected = {
      y: localResponseNorm(x, options),
      dx: localResponseNormBackward(tensor(slopes, shape, type), x, options),
    };
    const ones = Float64Array.of(1);
    expect(relativeError(y.data, expected.y.data, ones)).toBeLessThan(tolerance);
    expect(relativeError(dx.data, expected.dx.data, ones)).toBeLessThan(tolerance);
  });

  test('raises numbers of every size to the power', () => {
    const options = { size: 1, alpha: 1, beta: 0.75, k: 0, alphaDivisor: 'one' } as const;
    const sizes = type === 'float64' ? 300 : 38;
    const values = Array.from({ length: 35 }, (_, i) => 1.1 * 10 ** ((sizes * (i - 17)) / 17.5));
    const hostile = [0, NaN, Infinity, 1e-20];
    const numbers = [...values, ...hostile];
    memory.clear();
    const x = tensor(memory.floats(numbers.length, type), [1, 1, numbers.length]);
    x.data.set(numbers);
    const { data } = localResponseNorm(x, {
      ...options,
      out: memory.floats(numbers.length, type),
    });
    const expected = localResponseNorm(tensor(numbers, x.shape, type), options).data;
    for (const [i, value] of expected.entries()) {
      if (!Number.isFinite(value)) expect(data[i]).toBe(value);
      else {
        const error = Math.abs(data[i]! - value);
        expect(error, `x = ${numbers[i]}`).toBeLessThanOrEqual(tolerance * Math.abs(value));
      }
    }
  });
});

test('an array outside of the fast memory is treated as before', () => {
  const x = tensor(new Float64Array(4096).fill(2), [4, 16, 8, 8]);
  expect(fastKernels(64, x.data)).toBeUndefined();
  expect(batchNormTraining(x).y.data[0]).toBe(0);
});

test('an array that does not fit is refused with its length', () => {
  memory.clear();
  expect(() => memory.floats(1e9, 'float32')).toThrow(/length must fit into \d+ bytes/);
});
