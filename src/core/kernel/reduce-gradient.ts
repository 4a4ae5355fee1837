import type { Partition } from '../partition/partition.ts';
import type { FloatArray } from '../tensor/tensor.ts';
import { fastKernels } from '../wasm/fast-kernels.ts';
import { fastReduce } from '../wasm/fast-reduce.ts';
import { segmentLength } from '../wasm/segment-length.ts';
import type { Affine } from './affine.ts';
import type { GradientSums } from './gradient-sums.ts';
import { reduceColumns } from './reduce-columns.ts';
import { reduceRow } from './reduce-row.ts';
import { reduceRun } from './reduce-run.ts';

/**
 * The first pass of the backward step: the sums over sets and over parameters.
 *
 * Formula: see `GradientSums`, with x̂ = (x − μ) r
 *
 * @param dy the gradient of the output
 * @param x the input
 * @param partition which elements share statistics
 * @param mean μ, one for each set
 * @param reciprocal r, one for each set
 * @param parameters γ
 * @param sums receives the sums; zeros before
 */
export function reduceGradient(
  dy: FloatArray,
  x: FloatArray,
  partition: Partition,
  mean: Float64Array,
  reciprocal: Float64Array,
  parameters: Affine,
  sums: GradientSums,
): void {
  const segment = segmentLength(partition, parameters);
  const fast = fastKernels(segment.length, dy, x);
  if (fast !== undefined) {
    const reduction = fastReduce(
      fast,
      segment,
      dy,
      x,
      partition,
      mean,
      reciprocal,
      parameters,
      sums,
    );
    reduction.part(0, x.length);
    reduction.finish();
    return;
  }
  const { blocks, repeats, rows, run } = partition;
  if (run * blocks === 1 && parameters.inner === 1 && parameters.length === rows) {
    reduceColumns(dy, x, mean, reciprocal, parameters.gamma, sums);
    return;
  }
  let i = 0;
  for (let block = 0; block < blocks; block += 1) {
    const first = block * rows;
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      if (run === 1) {
        reduceRow(dy, x, i, rows, first, mean, reciprocal, parameters, sums);
        i += rows;
        continue;
      }
      for (let set = first; set < first + rows; set += 1) {
        reduceRun(dy, x, i, i + run, set, mean[set]!, reciprocal[set]!, parameters, sums); // set < sets
        i += run;
      }
    }
  }
}
