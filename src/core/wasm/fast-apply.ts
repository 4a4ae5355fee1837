import type { Affine } from '../kernel/affine.ts';
import type { Partition } from '../partition/partition.ts';
import type { FloatArray } from '../tensor/tensor.ts';
import { forEachChunk, laneFor, PLACE, placeOf, ROW, type FastKernels } from './fast-kernels.ts';
import { setOfStart } from './set-of-start.ts';
import type { Segment } from './segment-length.ts';

/**
 * `apply` with the loops in WebAssembly: the same bits.
 *
 * @param fast the loops
 * @param segment the length of a segment and whether each of its elements has a γ
 * @param x the elements
 * @param partition which elements share statistics
 * @param mean μ, one for each set; read when a part is asked for, as r is
 * @param reciprocal r, one for each set
 * @param parameters γ and β
 * @param y receives the result
 * @returns what computes a part, from a first index to the one after the last; whole segments. Until it
 *   was last called, nobody else may use the vectors of `fast`
 */
export function fastApply(
  fast: FastKernels,
  segment: Segment,
  x: FloatArray,
  partition: Partition,
  mean: Float64Array,
  reciprocal: Float64Array,
  parameters: Affine,
  y: FloatArray,
): (from: number, to: number) => void {
  const { length, inner, gamma, beta } = parameters;
  if (segment.each) {
    fast.vectors.set(gamma);
    fast.vectors.set(beta, length);
  }
  const lane = laneFor(fast, x);
  const { table } = fast;
  const visit = (start: number, segments: number) => {
    for (let s = 0; s < segments; s += 1) {
      const i = start + s * segment.length;
      const set = setOfStart(partition, i);
      table[s * ROW] = mean[set]!; // set < sets
      table[s * ROW + 1] = reciprocal[set]!;
      if (segment.each) continue;
      const p = Math.floor(i / inner) % length;
      table[s * ROW + 1] = reciprocal[set]! * gamma[p]!; // p < length
      table[s * ROW + 2] = beta[p]!;
    }
    const places = [placeOf(x, start), placeOf(y, start), segments, segment.length, PLACE.table];
    if (segment.each) lane.applyEach(...places, PLACE.vectors, PLACE.vectors + length * 8);
    else lane.apply(...places);
  };
  return (from, to) => {
    forEachChunk(to, segment.length, visit, from);
  };
}
