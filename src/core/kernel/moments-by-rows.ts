import type { Partition } from '../partition/partition.ts';
import type { FloatArray } from '../tensor/tensor.ts';
import { finishMoments } from './finish-moments.ts';

/**
 * Means and variances, all sets of a block at once in memory order: for partitions with short runs.
 *
 * Formula: see `moments`
 *
 * @param x the elements
 * @param partition which elements share statistics
 * @param mean receives one mean for each set
 * @param variance receives one variance for each set
 */
export function momentsByRows(
  x: FloatArray,
  partition: Partition,
  mean: Float64Array,
  variance: Float64Array,
): void {
  const { elementsPerSet, blocks, rows } = partition;
  const centre = new Float64Array(rows);
  const sum = new Float64Array(rows);
  const squares = new Float64Array(rows);
  for (let block = 0; block < blocks; block += 1) {
    takeFirst(x, partition, block, centre);
    addDifferences(x, partition, block, centre, sum.fill(0));
    for (let row = 0; row < rows; row += 1) centre[row]! += sum[row]! / elementsPerSet;
    addSquares(x, partition, block, centre, sum.fill(0), squares.fill(0));
    for (let row = 0; row < rows; row += 1) {
      const set = block * rows + row;
      finishMoments(set, centre[row]!, sum[row]!, squares[row]!, elementsPerSet, mean, variance);
    }
  }
}

function takeFirst(x: FloatArray, partition: Partition, block: number, centre: Float64Array) {
  const { repeats, rows, run } = partition;
  const start = block * repeats * rows * run;
  for (let row = 0; row < rows; row += 1) {
    const first = x[start + row * run]!;
    centre[row] = Number.isFinite(first) ? first : 0;
  }
}

function addDifferences(
  x: FloatArray,
  partition: Partition,
  block: number,
  centre: Float64Array,
  sum: Float64Array,
): void {
  const { repeats, rows, run } = partition;
  let i = block * repeats * rows * run;
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (let row = 0; row < rows; row += 1) {
      const c = centre[row]!; // row < rows
      let s = sum[row]!;
      for (const end = i + run; i < end; i += 1) s += x[i]! - c;
      sum[row] = s;
    }
  }
}

function addSquares(
  x: FloatArray,
  partition: Partition,
  block: number,
  centre: Float64Array,
  sum: Float64Array,
  squares: Float64Array,
): void {
  const { repeats, rows, run } = partition;
  let i = block * repeats * rows * run;
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (let row = 0; row < rows; row += 1) {
      const c = centre[row]!; // row < rows
      let s = sum[row]!;
      let q = squares[row]!;
      for (const end = i + run; i < end; i += 1) {
        const d = x[i]! - c;
        s += d;
        q += d * d;
      }
      sum[row] = s;
      squares[row] = q;
    }
  }
}
