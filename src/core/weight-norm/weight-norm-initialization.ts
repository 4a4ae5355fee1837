import { moments } from '../moments.ts';
import { batchPartition } from '../partition/batch-partition.ts';
import type { Tensor } from '../tensor/tensor.ts';
import { requireTensor } from '../validation/require-tensor.ts';

/**
 * Weight Normalization's lengths and biases from one batch, so that its outputs start with mean 0
 * and variance 1.
 *
 * Formula: g = 1 / σ[t], b = −μ[t] / σ[t] with t = v · x / ‖v‖, the outputs for g = 1, b = 0
 *
 * @param t [N, outputs, ...spatial]
 * @returns g and b [outputs]; infinite where an output does not vary
 * @throws TypeError if t does not hold a Float32Array or Float64Array
 * @throws RangeError if its shape has fewer than two axes
 * @example
 * weightNormInitialization(tensor([1, 5], [2, 1])) // => { g: Float64Array.of(0.5), b: Float64Array.of(-1.5) }
 * @see Salimans & Kingma 2016, arXiv 1602.07868, equation (6)
 */
export function weightNormInitialization(t: Tensor): {
  readonly g: Float64Array;
  readonly b: Float64Array;
} {
  requireTensor('t', t);
  const { mean, variance } = moments(t, batchPartition(t.shape));
  const g = variance.map((value) => 1 / Math.sqrt(value));
  return { g, b: mean.map((value, output) => -value * g[output]!) }; // output < outputs
}
