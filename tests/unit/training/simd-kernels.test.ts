import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FloatArray } from '../../../src/core/index.ts';
import type { Kernels } from '../../../src/training/networks/kernels.ts';
import { plainKernels } from '../../../src/training/networks/plain/plain-kernels.ts';
import { loadSimdKernels, type SimdKernels } from '../../../src/training/wasm/load-simd-kernels.ts';
import {
  convolutions,
  draw,
  fixedKernels,
  inputsFor,
  numbers,
  products,
  type Call,
} from './kernel-calls.ts';
import { simdHash } from './simd-bits.ts';

/** The rounding of one operation in single precision. */
const STEP = 2 ** -24;
/** Written behind every result, to see that nothing writes there. */
const GUARD = 7;

let simd: SimdKernels;
const plain = plainKernels('float64');
beforeAll(async () => {
  simd = await loadSimdKernels(8_000_000);
});
beforeEach(() => simd.clear());

function run(kernels: Kernels, call: Call, inputs: readonly FloatArray[], length: number) {
  const own = inputsFor(kernels, inputs);
  const result = kernels.floats(length).fill(NaN);
  const guard = kernels.floats(4).fill(GUARD);
  call(kernels, own, result);
  expect([...guard]).toEqual([GUARD, GUARD, GUARD, GUARD]);
  return result;
}

/**
 * Compares a result with that of the plain kernels in double.
 *
 * @param terms how many products are summed: each addition and product rounds once, by at most a
 *   share of the sum of absolute products
 */
function compare(call: Call, inputs: readonly Float32Array[], length: number, terms: number): void {
  const actual = run(simd, call, inputs, length);
  const expected = run(plain, call, inputs, length);
  const sizes = inputs.map((input) => input.map(Math.abs));
  const bounds = run(plain, call, sizes, length).map((size) => size * (terms + 2) * STEP);
  for (const [i, value] of expected.entries()) {
    expect(Math.abs(actual[i]! - value)).toBeLessThanOrEqual(bounds[i]!);
  }
}

const upTo = (most: number) => fc.integer({ min: 1, max: most });
const seeds = fc.integer({ min: 0, max: 1e6 });

describe('the kernels with SIMD agree with the plain ones within rounding', () => {
  test('convolutions of any size, also those that they leave to the plain ones', () => {
    const shapes = fc.record({
      examples: upTo(4),
      channels: upTo(34),
      filters: upTo(34),
      height: upTo(16),
      width: upTo(16),
    });
    fc.assert(
      fc.property(shapes, seeds, (shape, seed) => {
        for (const kernel of convolutions(shape)) {
          simd.clear();
          compare(kernel.call, draw(kernel, seed), kernel.length, kernel.terms);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('dense layers of any size', () => {
    const shapes = fc.record({ examples: upTo(65), inputs: upTo(40), outputs: upTo(40) });
    fc.assert(
      fc.property(shapes, seeds, (shape, seed) => {
        for (const kernel of products(shape)) {
          simd.clear();
          compare(kernel.call, draw(kernel, seed), kernel.length, kernel.terms);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the rectifier and its gradient, bit for bit', () => {
    const special = [0, -0, NaN, Infinity, -Infinity, 1e-45, -1e-45];
    for (const length of [1, 4, 7, 50]) {
      const x = Float32Array.from([...special, ...numbers(length, 1)].slice(-length - 3));
      const dy = numbers(x.length, 2);
      const forward: Call = (k, [a], r) => k.rectify(a, r);
      const backward: Call = (k, [a, b], r) => k.rectifyGradient(a, b, r);
      const y = run(simd, forward, [x], x.length);
      expect([...y]).toEqual([...run(plain, forward, [x], x.length)]);
      expect([...run(simd, backward, [dy, y], x.length)]).toEqual([
        ...run(plain, backward, [dy, y], x.length),
      ]);
    }
  });
});

describe('the kernels with SIMD have the bits of the plain ones', () => {
  const single = plainKernels('float32');
  const both = (call: Call, inputs: readonly Float32Array[], length: number) => {
    simd.clear();
    expect([...run(simd, call, inputs, length)]).toEqual([...run(single, call, inputs, length)]);
  };

  test('in pooling by the largest and its gradient, also of equal numbers', () => {
    const shapes = fc.record({ planes: upTo(4), height: upTo(17), width: upTo(17) });
    fc.assert(
      fc.property(shapes, seeds, (shape, seed) => {
        const { planes, height, width } = shape;
        const x = numbers(planes * height * width, seed).map((value) => Math.round(3 * value));
        const squares = planes * Math.floor(height / 2) * Math.floor(width / 2);
        const dy = numbers(squares, seed + 1);
        both((k, [a], r) => k.poolLargest(shape, a, r), [x], squares);
        both((k, [a, b], r) => k.poolLargestGradient(shape, a, b, r), [dy, x], x.length);
      }),
    );
  });

  test('in the steps of both optimizers', () => {
    const momentum = { momentum: 0.9, weightDecay: 1e-3 };
    const constants = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8 };
    fc.assert(
      fc.property(upTo(50), seeds, (length, seed) => {
        const arrays = [0, 1, 2, 3].map((i) => numbers(length, seed + i));
        const [w, g, m, s] = arrays as [Float32Array, Float32Array, Float32Array, Float32Array];
        // The result of a step is its parameter and what it remembers.
        const step: Call = (k, [a, b, c], r) => {
          k.moveByMomentum(0.1, momentum, a, b, c);
          r.set([...a, ...c]);
        };
        both(step, [w, g, m], 2 * length);
        const adamStep: Call = (k, [a, b, c, d], r) => {
          k.moveByAdam(0.1, constants, [0.1, 0.001], a, b, c, d);
          r.set([...a, ...c, ...d]);
        };
        both(adamStep, [w, g, m, s.map(Math.abs)], 3 * length);
      }),
    );
  });
});

describe('the bits', () => {
  test('are those of all machines', async () => {
    expect(await simdHash()).toBe('71f39b3d');
  });

  test('do not depend on what was computed before', () => {
    for (const first of fixedKernels.slice(0, 2)) {
      const again = () => run(simd, first.call, draw(first, 3), first.length).slice();
      const before = again();
      for (const kernel of fixedKernels) run(simd, kernel.call, draw(kernel, 4), kernel.length);
      expect(again()).toEqual(before);
    }
  });
});

test('an array of another memory is refused', () => {
  const other = new Float32Array(4);
  expect(() => simd.rectify(other, simd.floats(4))).toThrow('must come from `floats`');
});
