import { moments } from '../moments.ts';
import { normalizeBackward } from '../normalize-backward.ts';
import { batchPartition } from '../partition/batch-partition.ts';
import { channelParameters } from '../partition/parameter-layout.ts';
import type { FloatArray, Tensor } from '../tensor/tensor.ts';

/**
 * The backward step of z-score scaling: Batch Normalization's with ε = 0.
 *
 * Formula: dx = 1/σ (dy − 1/n Σ dy − y · 1/n Σ dy y) for divisor 'n'; times √((n − 1) / n) for 'n-1'
 * with y divided by n
 *
 * @param dy the gradient of the output: x's shape
 * @param x [N, F, ...spatial], the input of the forward step
 * @param options the forward step's divisor ('n' if left out), and a buffer for dx
 * @returns dx with x's shape
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape does not fit, or the divisor is unknown
 * @example
 * zScoreScalingBackward(tensor([5, 5], [2, 1]), tensor([1, 3], [2, 1])).data // => Float64Array.of(0, 0)
 */
export function zScoreScalingBackward(
  dy: Tensor,
  x: Tensor,
  options: {
    readonly divisor?: 'n' | 'n-1' | undefined;
    readonly out?: FloatArray | undefined;
  } = {},
): Tensor {
  const { divisor = 'n' } = options;
  if (divisor !== 'n' && divisor !== 'n-1') {
    throw new RangeError(`divisor must be 'n' or 'n-1': divisor = ${String(divisor)}`);
  }
  const partition = batchPartition(x.shape);
  const statistics = moments(x, partition);
  const { count } = statistics;
  const factor = divisor === 'n' ? 1 : Math.sqrt((count - 1) / count);
  const gamma = new Float64Array(partition.sets).fill(factor);
  const parameters = channelParameters(x.shape);
  const options0 = { gamma, epsilon: 0, out: { dx: options.out } };
  return normalizeBackward(dy, x, statistics, partition, parameters, options0).dx;
}
