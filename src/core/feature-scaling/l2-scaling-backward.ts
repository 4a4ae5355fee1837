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
  const { sets, elementsPerSet: m } = layerPartition(x.shape);
  requireTensor('x', x);
  requireTensor('dy', dy, x.shape);
  requireOutput('dy.data', dy.data, x.data, x.data.length);
  requireDoubles('length', length, sets);
  const epsilon = requireEpsilon(options.epsilon ?? 0);
  const out = requireOutput('out', options.out, dy.data, dy.data.length);
  requireApart({ out: options.out }, { 'dy.data': dy.data, 'x.data': x.data }, { length });
  for (let set = 0; set < sets; set += 1) {
    const reciprocal = 1 / Math.max(length[set]!, epsilon); // set < N
    let product = 0;
    for (let i = set * m; i < (set + 1) * m; i += 1) product += dy.data[i]! * x.data[i]!;
    const along = length[set]! < epsilon ? 0 : product * reciprocal * reciprocal;
    for (let i = set * m; i < (set + 1) * m; i += 1) {
      out[i] = (dy.data[i]! - x.data[i]! * along) * reciprocal;
    }
  }
  return { data: out, shape: x.shape };
}
