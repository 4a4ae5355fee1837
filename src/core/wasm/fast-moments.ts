import { finishMoments } from '../kernel/finish-moments.ts';
import type { Partition } from '../partition/partition.ts';
import type { FloatArray } from '../tensor/tensor.ts';
import { forEachChunk, laneFor, PLACE, placeOf, ROW, type FastKernels } from './fast-kernels.ts';
import { setOfStart } from './set-of-start.ts';

/**
 * Means and variances with the loops in WebAssembly: `moments`' algorithm and error bound.
 *
 * @param fast the loops
 * @param x the elements
 * @param partition which elements share statistics
 * @param mean receives one mean for each set
 * @param variance receives one variance for each set
 */
export function fastMoments(
  fast: FastKernels,
  x: FloatArray,
  partition: Partition,
  mean: Float64Array,
  variance: Float64Array,
): void {
  const { sets, elementsPerSet: m, run } = partition;
  const centre = firstElements(x, partition);
  const sum = new Float64Array(sets);
  const square = new Float64Array(sets);
  const pass = (loop: 'differences' | 'squares') => {
    forEachChunk(x.length, run, (start, segments) => {
      const { table } = fast;
      for (let s = 0; s < segments; s += 1) {
        table[s * ROW] = centre[setOfStart(partition, start + s * run)]!; // set < sets
      }
      laneFor(fast, x)[loop](placeOf(x, start), segments, run, PLACE.table);
      for (let s = 0; s < segments; s += 1) {
        const set = setOfStart(partition, start + s * run);
        sum[set]! += table[s * ROW + 1]!;
        if (loop === 'squares') square[set]! += table[s * ROW + 2]!;
      }
    });
  };
  pass('differences');
  for (let set = 0; set < sets; set += 1) centre[set]! += sum[set]! / m;
  sum.fill(0);
  pass('squares');
  for (let set = 0; set < sets; set += 1) {
    finishMoments(set, centre[set]!, sum[set]!, square[set]!, m, mean, variance);
  }
}

/**
 * The same of sets that are one run each, or of some of them: the second pass finds them in the cache.
 *
 * @param from the first set
 * @param to the set after the last
 */
export function fastMomentsOfRuns(
  fast: FastKernels,
  x: FloatArray,
  { run }: Partition,
  mean: Float64Array,
  variance: Float64Array,
  from: number,
  to: number,
): void {
  const { table } = fast;
  const lane = laneFor(fast, x);
  const visit = (start: number, segments: number) => {
    const place = placeOf(x, start);
    for (let s = 0; s < segments; s += 1) table[s * ROW] = finite(x[start + s * run]!); // in x
    lane.differences(place, segments, run, PLACE.table);
    for (let s = 0; s < segments; s += 1) table[s * ROW]! += table[s * ROW + 1]! / run;
    lane.squares(place, segments, run, PLACE.table);
    for (let s = 0; s < segments; s += 1) {
      const [centre, sum, square] = [table[s * ROW]!, table[s * ROW + 1]!, table[s * ROW + 2]!];
      finishMoments(start / run + s, centre, sum, square, run, mean, variance);
    }
  };
  forEachChunk(to * run, run, visit, from * run);
}

function firstElements(x: FloatArray, { sets, repeats, rows, run }: Partition): Float64Array {
  const first = new Float64Array(sets);
  for (let set = 0; set < sets; set += 1) {
    const block = Math.floor(set / rows);
    first[set] = finite(x[(block * repeats * rows + (set - block * rows)) * run]!); // in x
  }
  return first;
}

/** What differences are taken from: an infinity would make them NaN. */
function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
