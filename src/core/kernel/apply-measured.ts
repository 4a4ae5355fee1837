import type { Partition } from '../partition/partition.ts';
import type { FloatArray } from '../tensor/tensor.ts';
import { fastApply } from '../wasm/fast-apply.ts';
import { fastKernels, forEachChunk } from '../wasm/fast-kernels.ts';
import { segmentLength } from '../wasm/segment-length.ts';
import type { Affine } from './affine.ts';
import { apply } from './apply.ts';

/**
 * `apply` with statistics that are found on the way.
 *
 * Where each set is one run and the loops in WebAssembly can be used, a few sets at a time are measured
 * and normalized: x comes from memory once, and not once more for the result. The same bits.
 *
 * @param x the elements
 * @param partition which elements share statistics
 * @param mean μ, one for each set
 * @param reciprocal r, one for each set
 * @param parameters γ and β
 * @param y receives the result; may be x itself
 * @param measure finds μ and r of sets, from a first one to the one after the last: of all at once, or
 *   of a part where each set is one run in the fast memory
 * @param finish what is still to be done to y of such sets
 */
export function applyMeasured(
  x: FloatArray,
  partition: Partition,
  mean: Float64Array,
  reciprocal: Float64Array,
  parameters: Affine,
  y: FloatArray,
  measure: (from: number, to: number) => void,
  finish: (from: number, to: number) => void = nothing,
): void {
  const { sets, repeats, run } = partition;
  const segment = segmentLength(partition, parameters);
  const fast = repeats === 1 ? fastKernels(segment.length, x, y) : undefined;
  if (fast === undefined) {
    measure(0, sets);
    apply(x, partition, mean, reciprocal, parameters, y);
    finish(0, sets);
    return;
  }
  const applyPart = fastApply(fast, segment, x, partition, mean, reciprocal, parameters, y);
  forEachChunk(x.length, run, (start, segments) => {
    const [first, last] = [start / run, start / run + segments];
    measure(first, last);
    applyPart(start, start + segments * run);
    finish(first, last);
  });
}

function nothing(): void {
  // y is as it is to be.
}
