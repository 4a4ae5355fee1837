import { affine } from '../kernel/affine.ts';
import { gradientSums } from '../kernel/gradient-sums.ts';
import { gradients } from '../kernel/gradients.ts';
import { layerPartition } from '../partition/layer-partition.ts';
import type { Tensor } from '../tensor/tensor.ts';
import { requireApart } from '../validation/require-apart.ts';
import { requireDoubles } from '../validation/require-doubles.ts';
import { requireEpsilon } from '../validation/require-epsilon.ts';
import { requireOutput } from '../validation/require-output.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import type { LengthOptions } from './l2-scaling.ts';

/**
 * The backward step of L2 scaling.
 *
 * Formula: dx = (dy − y Σ dy y) / ‖x‖ where ‖x‖ ≥ ε, else dx = dy / ε
 *
 * @param dy the gradient of the output: x's shape
 * @param x [N, ...features], the input of the forward step
 * @param length ‖x‖ [N], as the forward step returned it
 * @param options the forward step's ε, and a buffer for dx
 * @returns dx with x's shape
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * l2ScalingBackward(tensor([3, 4], [1, 2]), tensor([3, 0], [1, 2]), Float64Array.of(3)).data // => Float64Array.of(0, 4 / 3)
 */
export function l2ScalingBackward(
  dy: Tensor,
  x: Tensor,
  length: Float64Array,
  options: LengthOptions = {},
): Tensor {
  const partition = layerPartition(x.shape);
  const { sets, elementsPerSet: m } = partition;
  requireTensor('x', x);
  requireTensor('dy', dy, x.shape);
  requireOutput('dy.data', dy.data, x.data, x.data.length);
  requireDoubles('length', length, sets);
  const epsilon = requireEpsilon(options.epsilon ?? 0);
  const out = requireOutput('out', options.out, dy.data, dy.data.length);
  requireApart({ out: options.out }, { 'dy.data': dy.data, 'x.data': x.data }, { length });
  const reciprocal = length.map((value) => 1 / Math.max(value, epsilon));
  const none = affine({ length: 1, inner: 1 }, x.data.length, undefined, undefined);
  const zeros = new Float64Array(sets);
  const sums = gradientSums(sets, 1);
  gradients(dy.data, x.data, partition, zeros, reciprocal, none, sums, out, (from, to) => {
    sums.setGradient.fill(0, from, to);
    for (let set = from; set < to; set += 1) {
      // The kernel takes means; a length that ε replaced does not depend on x.
      sums.setProduct[set] = length[set]! < epsilon ? 0 : m * sums.setProduct[set]!; // set < N
    }
  });
  return { data: out, shape: x.shape };
}
