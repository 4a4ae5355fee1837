import type { Partition } from '../partition/partition.ts';
import type { FloatArray } from '../tensor/tensor.ts';
import { fastInputGradient } from '../wasm/fast-input-gradient.ts';
import { fastKernels, forEachChunk } from '../wasm/fast-kernels.ts';
import { fastReduce } from '../wasm/fast-reduce.ts';
import { segmentLength } from '../wasm/segment-length.ts';
import type { Affine } from './affine.ts';
import type { GradientSums } from './gradient-sums.ts';
import { inputGradient } from './input-gradient.ts';
import { reduceGradient } from './reduce-gradient.ts';
import { averageSums, setMeans } from './set-means.ts';

/**
 * Both passes of the backward step: `reduceGradient`, then `inputGradient`.
 *
 * Where each set is one run and the loops in WebAssembly can be used, both take a few sets at a time: dy
 * and x come from memory once, and not once more for the gradient. The same bits.
 *
 * @param dy the gradient of the output
 * @param x the input
 * @param partition which elements share statistics
 * @param mean μ, one for each set
 * @param reciprocal r, one for each set
 * @param parameters γ
 * @param sums receives the sums; zeros before
 * @param dx receives the gradient; may be dy or x itself
 * @param adjust changes the sums of sets between the passes, from a first set to the one after the last
 */
export function gradients(
  dy: FloatArray,
  x: FloatArray,
  partition: Partition,
  mean: Float64Array,
  reciprocal: Float64Array,
  parameters: Affine,
  sums: GradientSums,
  dx: FloatArray,
  adjust: (from: number, to: number) => void = nothing,
): void {
  const { sets, elementsPerSet, repeats, run } = partition;
  const segment = segmentLength(partition, parameters);
  const fast = repeats === 1 ? fastKernels(segment.length, dy, x, dx) : undefined;
  if (fast === undefined) {
    reduceGradient(dy, x, partition, mean, reciprocal, parameters, sums);
    adjust(0, sets);
    inputGradient(dy, x, partition, mean, reciprocal, parameters, sums, dx);
    return;
  }
  const means = setMeans(mean, reciprocal);
  const reduction = fastReduce(fast, segment, dy, x, partition, mean, reciprocal, parameters, sums);
  const writePart = fastInputGradient(fast, segment, dy, x, partition, means, parameters, dx);
  forEachChunk(x.length, run, (start, segments) => {
    const [first, last] = [start / run, start / run + segments];
    reduction.part(start, start + segments * run);
    adjust(first, last);
    averageSums(means, sums, elementsPerSet, first, last);
    writePart(start, start + segments * run);
  });
  reduction.finish();
}

function nothing(): void {
  // The sums stay as they are.
}
