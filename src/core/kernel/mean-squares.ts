import type { Partition } from '../partition/partition.ts';
import type { FloatArray } from '../tensor/tensor.ts';
import { fastKernels } from '../wasm/fast-kernels.ts';
import { fastSquares } from '../wasm/fast-squares.ts';
import { setOfStart } from '../wasm/set-of-start.ts';
import { sumSquares } from './sum-squares.ts';

/**
 * The mean square of every set, or of some of them where each is one run.
 *
 * Formula: 1/m Σ x_i², in double: no cancellation, relative error at most (m / 4 + 4) 2^−53
 *
 * @param x the elements
 * @param partition which elements share statistics
 * @param squares receives one mean square for each set; zeros before
 * @param from the first set
 * @param to the set after the last
 */
export function meanSquares(
  x: FloatArray,
  partition: Partition,
  squares: Float64Array,
  from = 0,
  to = partition.sets,
): void {
  const { elementsPerSet, repeats, run } = partition;
  const [start, end] = repeats === 1 ? [from * run, to * run] : [0, x.length];
  const fast = fastKernels(run, x);
  if (fast === undefined) addSquares(x, partition, squares, start, end);
  else fastSquares(fast, x, partition, squares, start, end);
  for (let set = from; set < to; set += 1) squares[set]! /= elementsPerSet;
}

function addSquares(
  x: FloatArray,
  partition: Partition,
  squares: Float64Array,
  start: number,
  end: number,
): void {
  const { run } = partition;
  const sums = new Float64Array(2);
  for (let i = start; i < end; i += run) {
    sums[1] = 0;
    sumSquares(x, i, i + run, 0, sums);
    squares[setOfStart(partition, i)]! += sums[1]; // set < sets
  }
}
