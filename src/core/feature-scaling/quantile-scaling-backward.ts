import type { Tensor } from '../tensor/tensor.ts';
import { floatsLike } from '../tensor/floats-like.ts';
import { requireOutput } from '../validation/require-output.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import { quantile, sortFeatures } from './order-statistics.ts';

/**
 * The backward step of min-max or robust scaling.
 *
 * Formula: dx_i = dy_i / s, and for the elements that offset and scale are made of
 * − a_i / s Σ dy − b_i / s Σ dy y with offset = Σ a_i x_i, scale = Σ b_i x_i; between equal values
 * one of the possible gradients
 *
 * @param dy the gradient of the output: x's shape
 * @param x [N, F], the input of the forward step
 * @param kind which scaling it was
 * @returns dx with x's shape
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape does not fit, or `kind` is unknown
 * @example
 * const x = tensor([1, 2, 5], [3, 1]);
 * quantileScalingBackward(tensor([0, 4, 0], [3, 1]), x, 'min-max').data // => Float64Array.of(-0.75, 1, -0.25)
 */
export function quantileScalingBackward(dy: Tensor, x: Tensor, kind: 'min-max' | 'robust'): Tensor {
  const levels = LEVELS[kind] as (typeof LEVELS)['robust'] | undefined;
  if (levels === undefined) {
    throw new RangeError(`kind must be 'min-max' or 'robust': kind = ${kind}`);
  }
  const sorted = sortFeatures(x);
  requireTensor('dy', dy, x.shape);
  requireOutput('dy.data', dy.data, x.data, x.data.length);
  const dx = floatsLike(x.data, x.data.length);
  for (const indices of sorted) {
    const offset = quantile(x, indices, levels.offset);
    const high = quantile(x, indices, levels.high);
    const low = quantile(x, indices, levels.low);
    const scale = high.value - low.value;
    let [sum, product] = [0, 0];
    for (const i of indices) {
      const d = dy.data[i]!; // i < N · F
      sum += d;
      product += (d * (x.data[i]! - offset.value)) / scale;
      dx[i] = d / scale;
    }
    const add = (elements: typeof offset.elements, factor: number) => {
      for (const { index, weight } of elements) dx[index]! += (factor * weight) / scale;
    };
    add(offset.elements, -sum);
    add(high.elements, -product);
    add(low.elements, product);
  }
  return { data: dx, shape: x.shape };
}

const LEVELS = {
  'min-max': { offset: 0, low: 0, high: 1 },
  robust: { offset: 0.5, low: 0.25, high: 0.75 },
};
