import type { Affine } from '../kernel/affine.ts';
import type { SetMeans } from '../kernel/input-gradient-run.ts';
import type { Partition } from '../partition/partition.ts';
import type { FloatArray } from '../tensor/tensor.ts';
import { forEachChunk, laneFor, PLACE, placeOf, ROW, type FastKernels } from './fast-kernels.ts';
import { setOfStart } from './set-of-start.ts';
import type { Segment } from './segment-length.ts';

/**
 * `inputGradient` with the loops in WebAssembly: the same bits for the same sums.
 *
 * @param fast the loops
 * @param segment the length of a segment and whether each of its elements has a γ
 * @param dy the gradient of the output
 * @param x the input
 * @param partition which elements share statistics
 * @param means what each set's elements share; read when a part is asked for
 * @param parameters γ
 * @param dx receives the gradient
 * @returns what computes a part, from a first index to the one after the last; whole segments
 */
export function fastInputGradient(
  fast: FastKernels,
  segment: Segment,
  dy: FloatArray,
  x: FloatArray,
  partition: Partition,
  means: SetMeans,
  parameters: Affine,
  dx: FloatArray,
): (from: number, to: number) => void {
  const { length, inner, gamma } = parameters;
  if (segment.each) fast.vectors.set(gamma);
  const lane = laneFor(fast, x);
  const { table } = fast;
  const visit = (start: number, segments: number) => {
    for (let s = 0; s < segments; s += 1) {
      const i = start + s * segment.length;
      const set = setOfStart(partition, i);
      table[s * ROW] = means.mean[set]!; // set < sets
      table[s * ROW + 1] = means.reciprocal[set]!;
      table[s * ROW + 2] = means.gradient[set]!;
      table[s * ROW + 3] = means.product[set]!;
      if (!segment.each) table[s * ROW + 4] = gamma[Math.floor(i / inner) % length]!; // in γ
    }
    const arrays = [placeOf(dy, start), placeOf(x, start), placeOf(dx, start)];
    const places = [...arrays, segments, segment.length, PLACE.table];
    if (segment.each) lane.inputGradientEach(...places, PLACE.vectors);
    else lane.inputGradient(...places);
  };
  return (from, to) => {
    forEachChunk(to, segment.length, visit, from);
  };
}
