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
  const { sets, elementsPerSet: m, repeats, run } = partition;
  const centre = firstElements(x, partition);
  const sum = new Float64Array(sets);
  const square = new Float64Array(sets);
  const pass = (loop: 'differences' | 'squares', start: number, segments: number) => {
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
  };
  const toCentre = (from: number, to: number) => {
    for (let set = from; set < to; set += 1) centre[set]! += sum[set]! / m;
    sum.fill(0, from, to);
  };
  if (repeats === 1) {
    // A set is one run: the second pass finds it in the cache.
    forEachChunk(x.length, run, (start, segments) => {
      pass('differences', start, segments);
      toCentre(start / run, start / run + segments);
      pass('squares', start, segments);
    });
  } else {
    forEachChunk(x.length, run, (start, segments) => pass('differences', start, segments));
    toCentre(0, sets);
    forEachChunk(x.length, run, (start, segments) => pass('squares', start, segments));
  }
  for (let set = 0; set < sets; set += 1) {
    finishMoments(set, centre[set]!, sum[set]!, square[set]!, m, mean, variance);
  }
}

function firstElements(x: FloatArray, { sets, repeats, rows, run }: Partition): Float64Array {
  const first = new Float64Array(sets);
  for (let set = 0; set < sets; set += 1) {
    const block = Math.floor(set / rows);
    const value = x[(block * repeats * rows + (set - block * rows)) * run]!; // in x
    first[set] = Number.isFinite(value) ? value : 0;
  }
  return first;
}
