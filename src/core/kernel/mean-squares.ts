import type { Partition } from '../partition/partition.ts';
import type { FloatArray } from '../tensor/tensor.ts';
import { fastKernels } from '../wasm/fast-kernels.ts';
import { fastSquares } from '../wasm/fast-squares.ts';
import { sumSquares } from './sum-squares.ts';

/**
 * The mean square of every set.
 *
 * Formula: 1/m Σ x_i², in double: no cancellation, relative error at most (m / 4 + 4) 2^−53
 *
 * @param x the elements
 * @param partition which elements share statistics
 * @returns one mean square for each set
 */
export function meanSquares(x: FloatArray, partition: Partition): Float64Array {
  const { sets, elementsPerSet, blocks, repeats, rows, run } = partition;
  const squares = new Float64Array(sets);
  const fast = fastKernels(run, x);
  if (fast !== undefined) {
    fastSquares(fast, x, partition, squares);
    for (let set = 0; set < sets; set += 1) squares[set]! /= elementsPerSet;
    return squares;
  }
  const sums = new Float64Array(2);
  let i = 0;
  for (let block = 0; block < blocks; block += 1) {
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      for (let row = 0; row < rows; row += 1) {
        sums[1] = 0;
        sumSquares(x, i, i + run, 0, sums);
        squares[block * rows + row]! += sums[1];
        i += run;
      }
    }
  }
  for (let set = 0; set < sets; set += 1) squares[set]! /= elementsPerSet;
  return squares;
}
