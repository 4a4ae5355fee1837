import type { Partition } from '../partition/partition.ts';
import type { FloatArray } from '../tensor/tensor.ts';
import { addFourDifferences } from './add-four-differences.ts';
import { addFourSquares } from './add-four-squares.ts';
import { finishMoments } from './finish-moments.ts';

/**
 * Means and variances, all sets of a block at once: for partitions with runs of one, such as Batch
 * Normalization on [N, C].
 *
 * Formula: see `moments`
 *
 * @param x the elements
 * @param partition which elements share statistics; its run is 1
 * @param mean receives one mean for each set
 * @param variance receives one variance for each set
 */
export function momentsByColumns(
  x: FloatArray,
  partition: Partition,
  mean: Float64Array,
  variance: Float64Array,
): void {
  const { elementsPerSet, blocks, repeats, rows } = partition;
  const centre = new Float64Array(rows);
  const sum = new Float64Array(rows);
  const squares = new Float64Array(rows);
  const fours = repeats - (repeats % 4);
  for (let block = 0; block < blocks; block += 1) {
    const start = block * repeats * rows;
    const middle = start + fours * rows;
    const end = start + repeats * rows;
    for (let row = 0; row < rows; row += 1) {
      centre[row] = Number.isFinite(x[start + row]) ? x[start + row]! : 0; // in x
    }
    sum.fill(0);
    for (let i = start; i < middle; i += 4 * rows) addFourDifferences(x, i, centre, sum);
    for (let i = middle; i < end; i += rows) addDifferences(x, i, centre, sum);
    for (let row = 0; row < rows; row += 1) centre[row]! += sum[row]! / elementsPerSet;
    sum.fill(0);
    squares.fill(0);
    for (let i = start; i < middle; i += 4 * rows) addFourSquares(x, i, centre, sum, squares);
    for (let i = middle; i < end; i += rows) addSquares(x, i, centre, sum, squares);
    for (let row = 0; row < rows; row += 1) {
      const set = block * rows + row;
      finishMoments(set, centre[row]!, sum[row]!, squares[row]!, elementsPerSet, mean, variance);
    }
  }
}

function addDifferences(
  x: FloatArray,
  first: number,
  centre: Float64Array,
  sum: Float64Array,
): void {
  for (let row = 0; row < centre.length; row += 1) sum[row]! += x[first + row]! - centre[row]!;
}

function addSquares(
  x: FloatArray,
  first: number,
  centre: Float64Array,
  sum: Float64Array,
  squares: Float64Array,
): void {
  for (let row = 0; row < centre.length; row += 1) {
    const d = x[first + row]! - centre[row]!;
    sum[row]! += d;
    squares[row]! += d * d;
  }
}
