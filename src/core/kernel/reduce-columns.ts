import type { FloatArray } from '../tensor/tensor.ts';
import type { GradientSums } from './gradient-sums.ts';

/**
 * All sums of the backward step where each column of a table is one set and has one γ: Batch
 * Normalization on [N, C].
 *
 * Formula: see `GradientSums`; the sums over sets are γ times those over parameters
 *
 * @param dy the gradient of the output
 * @param x the input
 * @param mean μ, one for each set
 * @param reciprocal r, one for each set
 * @param gamma γ, one for each set
 * @param sums receives the sums; zeros before
 */
export function reduceColumns(
  dy: FloatArray,
  x: FloatArray,
  mean: Float64Array,
  reciprocal: Float64Array,
  gamma: Float64Array,
  sums: GradientSums,
): void {
  const columns = mean.length;
  for (let i = 0; i < x.length; i += columns) addRow(dy, x, i, mean, sums.beta, sums.gamma);
  for (let set = 0; set < columns; set += 1) {
    sums.gamma[set]! *= reciprocal[set]!; // set < columns
    sums.setGradient[set] = gamma[set]! * sums.beta[set]!;
    sums.setProduct[set] = gamma[set]! * sums.gamma[set]!;
  }
}

function addRow(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  mean: Float64Array,
  gradient: Float64Array,
  product: Float64Array,
): void {
  if (dy instanceof Float32Array) single(dy, x, from, mean, gradient, product);
  else double(dy, x, from, mean, gradient, product);
}

// Two doors to one loop, one for each type: see README.md.
function single(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  mean: Float64Array,
  gradient: Float64Array,
  product: Float64Array,
): void {
  if (dy[from] !== undefined && x[from] !== undefined) loop(dy, x, from, mean, gradient, product);
}

function double(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  mean: Float64Array,
  gradient: Float64Array,
  product: Float64Array,
): void {
  if (dy[from] !== undefined && x[from] !== undefined) loop(dy, x, from, mean, gradient, product);
}

function loop(
  dy: FloatArray,
  x: FloatArray,
  from: number,
  mean: Float64Array,
  gradient: Float64Array,
  product: Float64Array,
): void {
  for (let j = 0; j < mean.length; j += 1) {
    const d = dy[from + j]!; // from + j < x.length
    gradient[j]! += d;
    product[j]! += d * (x[from + j]! - mean[j]!);
  }
}
