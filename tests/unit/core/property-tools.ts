import fc from 'fast-check';
import { expect } from 'vitest';
import * as core from '../../../src/core/index.ts';
import type { FloatArray, Tensor } from '../../../src/core/index.ts';

/** A tensor [N, C, P] whose values differ, with N and C as asked for. */
export const tensors = fc
  .tuple(
    fc.integer({ min: 2, max: 5 }),
    fc.constantFrom(2, 4, 6),
    fc.integer({ min: 2, max: 6 }),
    fc.nat({ max: 0xffffff }),
  )
  .map(([n, c, p, seed]) => {
    const random = core.createRandom(seed);
    const data = Float64Array.from({ length: n * c * p }, random.normal);
    return core.tensor(data, [n, c, p]);
  });

/** A positive scale of an input. */
export const scales = fc.double({ min: 0.01, max: 100, noNaN: true });
/** A shift of an input. */
export const shifts = fc.double({ min: -100, max: 100, noNaN: true });
/** A seed of the generator. */
export const seeds = fc.nat({ max: 0xffffff });

/** The tensor with every value changed. */
export function map(x: Tensor, change: (value: number, i: number) => number): Tensor {
  return core.tensor(Float64Array.from(x.data, change), x.shape);
}

/** Normal numbers. */
export function drawn(length: number, seed: number): Float64Array {
  return Float64Array.from({ length }, core.createRandom(seed).normal);
}

/** Claims that two lists of numbers are equal up to an absolute difference. */
export function expectClose(actual: FloatArray, expected: FloatArray, tolerance: number): void {
  expect(actual.length).toBe(expected.length);
  const error = Math.max(
    ...Array.from(actual, (value, i) => Math.abs(value - (expected[i] ?? NaN))),
  );
  expect(error).toBeLessThanOrEqual(tolerance);
}
