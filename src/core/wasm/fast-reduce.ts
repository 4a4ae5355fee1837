import type { Affine } from '../kernel/affine.ts';
import type { GradientSums } from '../kernel/gradient-sums.ts';
import type { Partition } from '../partition/partition.ts';
import type { FloatArray } from '../tensor/tensor.ts';
import { forEachChunk, laneFor, PLACE, placeOf, ROW, type FastKernels } from './fast-kernels.ts';
import { setOfStart } from './set-of-start.ts';
import type { Segment } from './segment-length.ts';

/** A reduction, part by part; until it is finished, nobody may change the vectors of its loops. */
export interface FastReduction {
  /** Takes the elements from a first index to the one after the last; whole segments. */
  readonly part: (from: number, to: number) => void;
  /** Writes what was summed for the parameters. */
  readonly finish: () => void;
}

/**
 * `reduceGradient` with the loops in WebAssembly.
 *
 * @param fast the loops
 * @param segment the length of a segment and whether each of its elements has a γ
 * @param dy the gradient of the output
 * @param x the input
 * @param partition which elements share statistics
 * @param mean μ, one for each set
 * @param reciprocal r, one for each set
 * @param parameters γ
 * @param sums receives the sums; zeros before
 * @returns what takes the elements
 */
export function fastReduce(
  fast: FastKernels,
  segment: Segment,
  dy: FloatArray,
  x: FloatArray,
  partition: Partition,
  mean: Float64Array,
  reciprocal: Float64Array,
  parameters: Affine,
  sums: GradientSums,
): FastReduction {
  const { length, inner, gamma } = parameters;
  const { table, vectors } = fast;
  if (segment.each) {
    vectors.set(gamma);
    vectors.fill(0, length, 3 * length);
  }
  const lane = laneFor(fast, x);
  const bytes = length * 8;
  const visit = (start: number, segments: number) => {
    for (let s = 0; s < segments; s += 1) {
      const set = setOfStart(partition, start + s * segment.length);
      table[s * ROW] = mean[set]!; // set < sets
      table[s * ROW + 1] = reciprocal[set]!;
    }
    const places = [placeOf(dy, start), placeOf(x, start), segments, segment.length, PLACE.table];
    if (segment.each) {
      const own = PLACE.vectors;
      lane.reduceEach(...places, own, own + bytes, own + 2 * bytes);
    } else lane.reduce(...places);
    for (let s = 0; s < segments; s += 1) {
      const i = start + s * segment.length;
      const set = setOfStart(partition, i);
      if (segment.each) {
        sums.setGradient[set]! += table[s * ROW + 2]!;
        sums.setProduct[set]! += table[s * ROW + 3]!;
        continue;
      }
      const p = Math.floor(i / inner) % length;
      const gradient = table[s * ROW + 1]!;
      const product = table[s * ROW + 2]! * reciprocal[set]!;
      sums.setGradient[set]! += gamma[p]! * gradient; // p < length
      sums.setProduct[set]! += gamma[p]! * product;
      sums.beta[p]! += gradient;
      sums.gamma[p]! += product;
    }
  };
  return {
    part: (from, to) => {
      forEachChunk(to, segment.length, visit, from);
    },
    finish: () => {
      if (!segment.each) return;
      sums.beta.set(vectors.subarray(length, 2 * length));
      sums.gamma.set(vectors.subarray(2 * length, 3 * length));
    },
  };
}
