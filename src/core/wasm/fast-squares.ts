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
 * @param from the first index
 * @param to the index after the last: whole runs
 */
export function fastSquares(
  fast: FastKernels,
  x: FloatArray,
  partition: Partition,
  squares: Float64Array,
  from: number,
  to: number,
): void {
  const { table } = fast;
  const { run } = partition;
  const visit = (start: number, segments: number) => {
    laneFor(fast, x).pureSquares(placeOf(x, start), segments, run, PLACE.table);
    for (let s = 0; s < segments; s += 1) {
      squares[setOfStart(partition, start + s * run)]! += table[s * ROW + 2]!; // set < sets
    }
  };
  forEachChunk(to, run, visit, from);
}
