import { affine } from '../kernel/affine.ts';
import { applyMeasured } from '../kernel/apply-measured.ts';
import { scaledMeanSquares, unmeasured } from '../kernel/scaled-mean-squares.ts';
import { layerPartition } from '../partition/layer-partition.ts';
import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { requireEpsilon } from '../validation/require-epsilon.ts';
import { requireResult } from '../validation/require-result.ts';
import { requireTensor } from '../validation/require-tensor.ts';

/** The least length and the buffer for the result. */
export interface LengthOptions {
  /** The least length that is divided by; 0 if left out, so that a row of zeros gives NaN. */
  readonly epsilon?: number | undefined;
  readonly out?: FloatArray | undefined;
}

/**
 * L2 scaling: every example with length 1.
 *
 * Formula: y = x / max(‖x‖, ε) over all axes but the first
 *
 * Squares of any size are taken, so that lengths between 1e−307 and 1e308 are right.
 *
 * @param x [N, ...features]
 * @param options ε (0 if left out; PyTorch's F.normalize has 1e-12), and `out`
 * @returns y with x's shape and the lengths [N]
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * l2Scaling(tensor([3, 4], [1, 2])).y.data // => Float64Array.of(0.6, 0.8)
 */
export function l2Scaling(
  x: Tensor,
  options: LengthOptions = {},
): { readonly y: Tensor; readonly length: Float64Array } {
  const partition = layerPartition(x.shape);
  requireTensor('x', x);
  const epsilon = requireEpsilon(options.epsilon ?? 0);
  const m = partition.elementsPerSet;
  const out = requireResult(x, options.out);
  const { sets } = partition;
  const [length, reciprocal] = [new Float64Array(sets), new Float64Array(sets)];
  const found = unmeasured(sets);
  const none = affine({ length: 1, inner: 1 }, x.data.length, undefined, undefined);
  applyMeasured(x.data, partition, new Float64Array(sets), reciprocal, none, out, (from, to) => {
    scaledMeanSquares(x.data, partition, found, from, to);
    for (let set = from; set < to; set += 1) {
      length[set] = found.scale[set]! * Math.sqrt(found.square[set]! * m); // set < N
      reciprocal[set] = 1 / Math.max(length[set]!, epsilon);
    }
  });
  return { y: { data: out, shape: x.shape }, length };
}
