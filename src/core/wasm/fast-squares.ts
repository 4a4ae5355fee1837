import type { Partition } from '../partition/partition.ts';
import type { FloatArray } from '../tensor/tensor.ts';
import { forEachChunk, laneFor, PLACE, placeOf, ROW, type FastKernels } from './fast-kernels.ts';
import { setOfStart } from './set-of-start.ts';

/**
 * The sum of squares of every set with the loops in WebAssembly.
 *
 * @param fast the loops
 * @param x the elements
 * @param partition which elements share statistics
 * @param squares receives Σ x² of each set; zeros before
 */
export function fastSquares(
  fast: FastKernels,
  x: FloatArray,
  partition: Partition,
  squares: Float64Array,
): void {
  const { table } = fast;
  const { run } = partition;
  forEachChunk(x.length, run, (start, segments) => {
    for (let s = 0; s < segments; s += 1) table[s * ROW] = 0;
    laneFor(fast, x).squares(placeOf(x, start), segments, run, PLACE.table);
    for (let s = 0; s < segments; s += 1) {
      squares[setOfStart(partition, start + s * run)]! += table[s * ROW + 2]!; // set < sets
    }
  });
}
