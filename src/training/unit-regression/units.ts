import type { Tensor } from '../../core/index.ts';

/** Adds a bias to each unit, in place: a [N, units], b [units]. */
export function addToUnits(a: Tensor, b: Float64Array): Tensor {
  const units = b.length;
  for (let i = 0; i < a.data.length; i += 1) a.data[i]! += b[i % units]!;
  return a;
}

/** The sum over the examples: the gradient of a bias. */
export function sumOfUnits({ data, shape: [, units = 0] }: Tensor): Float64Array {
  const sums = new Float64Array(units);
  for (let i = 0; i < data.length; i += 1) sums[i % units]! += data[i]!;
  return sums;
}
