import type { FloatArray } from '../../../src/core/index.ts';

function largest(values: FloatArray | undefined): number {
  let size = 0;
  for (const value of values ?? []) size = Math.max(size, Math.abs(value));
  return size;
}

/**
 * The largest difference of two arrays, relative to the largest number of the second.
 *
 * @param incoming for a gradient, what came in: it is the measure where the gradient cancels to
 *   almost 0
 */
export function relativeError(
  actual: FloatArray | undefined,
  expected: FloatArray,
  incoming?: FloatArray,
): number {
  if (actual?.length !== expected.length) return Infinity;
  const differences = Float64Array.from(expected, (value, i) => (actual[i] ?? NaN) - value);
  if (differences.some(Number.isNaN)) return NaN;
  return largest(differences) / Math.max(largest(expected), largest(incoming), Number.MIN_VALUE);
}
