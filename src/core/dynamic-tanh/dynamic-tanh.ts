import { tanh } from '../elementary.ts';
import { affine } from '../kernel/affine.ts';
import { trailingParameters } from '../partition/parameter-layout.ts';
import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { requireResult } from '../validation/require-result.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import { fastDynamicTanh, MOST_TANH_FEATURES } from '../wasm/fast-dynamic-tanh.ts';
import { fastKernels } from '../wasm/fast-kernels.ts';

/** Scale, shift and the buffer for the result. */
export interface DynamicTanhOptions {
  /** γ, one for each element of the last axis; all 1 if left out. */
  readonly gamma?: FloatArray | undefined;
  /** β, one for each element of the last axis; all 0 if left out. */
  readonly beta?: FloatArray | undefined;
  readonly out?: FloatArray | undefined;
}

/**
 * Dynamic Tanh: a squashing function in a normalization's place, without statistics.
 *
 * Formula: y = γ tanh(α x) + β
 *
 * @param x [...leading, features]
 * @param alpha α, one number, learned (0.5 at first in the paper)
 * @param options γ and β [features], and `out`
 * @returns y with x's shape
 * @throws TypeError if an array is not a Float32Array or Float64Array, or `out` has not x's type
 * @throws RangeError if a shape or length does not fit
 * @example
 * dynamicTanh(tensor([0, 100], [1, 2]), 0.5).data // => Float64Array.of(0, 1)
 * @see Zhu et al. 2025, arXiv 2503.10622
 */
export function dynamicTanh(x: Tensor, alpha: number, options: DynamicTanhOptions = {}): Tensor {
  requireTensor('x', x);
  const parameters = trailingParameters(x.shape, 1);
  // Given even if left out, so that every feature has one.
  const given = options.gamma ?? new Float64Array(parameters.length).fill(1);
  const { length, gamma, beta } = affine(parameters, x.data.length, given, options.beta);
  const out = requireResult(x, options.out, { gamma: options.gamma, beta: options.beta });
  const fast = length <= MOST_TANH_FEATURES ? fastKernels(Infinity, x.data, out) : undefined;
  if (fast !== undefined) {
    fastDynamicTanh(fast, x.data, alpha, gamma, beta, out);
    return { data: out, shape: x.shape };
  }
  for (let i = 0, p = 0; i < out.length; i += 1, p = p + 1 === length ? 0 : p + 1) {
    out[i] = gamma[p]! * tanh(alpha * x.data[i]!) + beta[p]!; // p < length
  }
  return { data: out, shape: x.shape };
}
