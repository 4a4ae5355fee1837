import { moments } from '../moments.ts';
import { batchPartition } from '../partition/batch-partition.ts';
import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { applyFeatureMap } from './apply-feature-map.ts';
import type { Scaled } from './feature-scaling.ts';

/**
 * Z-score scaling (standardization): every feature with mean 0 and variance 1.
 *
 * Formula: y = (x − μ) / σ, σ² divided by n ('n', scikit-learn) or n − 1 ('n-1', R and pandas)
 *
 * @param x [N, F, ...spatial]
 * @param options the divisor ('n' if left out), and `out`
 * @returns y with x's shape, offset = μ and scale = σ [F]
 * @throws TypeError if an array is not a Float32Array or Float64Array, or `out` has not x's type
 * @throws RangeError if x has fewer than two axes, `out` has not x's length, or the divisor is unknown
 * @example
 * zScoreScaling(tensor([1, 3], [2, 1])).y.data // => Float64Array.of(-1, 1)
 */
export function zScoreScaling(
  x: Tensor,
  options: {
    readonly divisor?: 'n' | 'n-1' | undefined;
    readonly out?: FloatArray | undefined;
  } = {},
): Scaled {
  const { divisor = 'n', out } = options;
  if (divisor !== 'n' && divisor !== 'n-1') {
    throw new RangeError(`divisor must be 'n' or 'n-1': divisor = ${String(divisor)}`);
  }
  const { mean, variance, count } = moments(x, batchPartition(x.shape));
  const factor = divisor === 'n' ? 1 : count / (count - 1);
  const scale = variance.map((value) => Math.sqrt(value * factor));
  return { y: applyFeatureMap(x, { offset: mean, scale }, { out }), offset: mean, scale };
}
