import type { Partition } from '../partition/partition.ts';
import type { FloatArray } from '../tensor/tensor.ts';
import { fastApply } from '../wasm/fast-apply.ts';
import { fastKernels } from '../wasm/fast-kernels.ts';
import { segmentLength } from '../wasm/segment-length.ts';
import type { Affine } from './affine.ts';
import { applyRun } from './apply-run.ts';
import { applyRow } from './apply-row.ts';

/**
 * Normalizes every element with its set's mean and deviation, then scales and shifts it.
 *
 * Formula: y_i = γ (x_i − μ) r + β with r = 1 / √(σ² + ε), in double, rounded once to y's type
 *
 * @param x the elements
 * @param partition which elements share statistics
 * @param mean μ, one for each set
 * @param reciprocal r, one for each set
 * @param parameters γ and β
 * @param y receives the result; may be x itself
 */
export function apply(
  x: FloatArray,
  partition: Partition,
  mean: Float64Array,
  reciprocal: Float64Array,
  parameters: Affine,
  y: FloatArray,
): void {
  const segment = segmentLength(partition, parameters);
  const fast = fastKernels(segment.length, x, y);
  if (fast !== undefined) {
    fastApply(fast, segment, x, partition, mean, reciprocal, parameters, y)(0, x.length);
    return;
  }
  const { blocks, repeats, rows, run } = partition;
  let i = 0;
  for (let block = 0; block < blocks; block += 1) {
    const set = block * rows;
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      if (run === 1) {
        applyRow(x, i, rows, set, mean, reciprocal, parameters, y);
        i += rows;
        continue;
      }
      for (let row = 0; row < rows; row += 1) {
        // set + row < sets
        applyRun(x, i, i + run, mean[set + row]!, reciprocal[set + row]!, parameters, y);
        i += run;
      }
    }
  }
}
