import type { Partition } from '../partition/partition.ts';
import type { FloatArray } from '../tensor/tensor.ts';
import { fastInputGradient } from '../wasm/fast-input-gradient.ts';
import { fastKernels } from '../wasm/fast-kernels.ts';
import { segmentLength } from '../wasm/segment-length.ts';
import type { Affine } from './affine.ts';
import type { GradientSums } from './gradient-sums.ts';
import { inputGradientRow } from './input-gradient-row.ts';
import { inputGradientRun } from './input-gradient-run.ts';
import { averageSums, setMeans } from './set-means.ts';

/**
 * The second pass of the backward step: the gradient of the input.
 *
 * Formula: dx_i = r (γ dy_i − Σ γ dy / m − x̂_i Σ γ dy x̂ / m), written so that it is exactly 0
 * for m = 1
 *
 * @param dy the gradient of the output
 * @param x the input
 * @param partition which elements share statistics
 * @param mean μ, one for each set
 * @param reciprocal r, one for each set
 * @param parameters γ
 * @param sums the sums of the first pass
 * @param dx receives the gradient; may be dy or x itself
 */
export function inputGradient(
  dy: FloatArray,
  x: FloatArray,
  partition: Partition,
  mean: Float64Array,
  reciprocal: Float64Array,
  parameters: Affine,
  sums: GradientSums,
  dx: FloatArray,
): void {
  const { sets, elementsPerSet, blocks, repeats, rows, run } = partition;
  const means = setMeans(mean, reciprocal);
  averageSums(means, sums, elementsPerSet, 0, sets);
  const segment = segmentLength(partition, parameters);
  const fast = fastKernels(segment.length, dy, x, dx);
  if (fast !== undefined) {
    fastInputGradient(fast, segment, dy, x, partition, means, parameters, dx)(0, x.length);
    return;
  }
  let i = 0;
  for (let block = 0; block < blocks; block += 1) {
    const first = block * rows;
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      if (run === 1) {
        inputGradientRow(dy, x, i, rows, first, means, parameters, dx);
        i += rows;
        continue;
      }
      for (let set = first; set < first + rows; set += 1) {
        inputGradientRun(dy, x, i, i + run, set, means, parameters, dx);
        i += run;
      }
    }
  }
}
