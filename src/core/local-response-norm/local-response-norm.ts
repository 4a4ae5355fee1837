import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { requireResult } from '../validation/require-result.ts';
import { fastResponse } from '../wasm/fast-response.ts';
import { inversePower } from './inverse-power.ts';
import {
  requireResponse,
  responseBases,
  responseCall,
  responseKernels,
  type ResponseOptions,
} from './response-bases.ts';

/**
 * Local Response Normalization over neighbouring channels.
 *
 * Formula: y_c = x_c / b_c^β with b_c = k + α s Σ x_j² over the `size` channels from
 * c − floor(size / 2), s = 1 or 1 / size; channels outside are 0
 *
 * @param x [N, C, ...spatial]
 * @param options size, α, β, k, and whether α is divided by the size, and `out`
 * @returns y with x's shape
 * @throws TypeError if an array is not a Float32Array or Float64Array, or `out` has not x's type
 * @throws RangeError if a shape or option is not valid
 * @example
 * const options = { size: 1, alpha: 1, beta: 1, k: 1, alphaDivisor: 'one' };
 * localResponseNorm(tensor([2, 3], [1, 2]), options).data // => Float64Array.of(0.4, 0.3)
 * @see Krizhevsky et al. 2012, section 3.3 (α not divided); PyTorch and Caffe divide it by the size
 */
export function localResponseNorm(
  x: Tensor,
  options: ResponseOptions & { readonly out?: FloatArray | undefined },
): Tensor {
  requireResponse(x, options);
  const out = requireResult(x, options.out);
  const fast = responseKernels(x, options, [x.data, out, out]);
  if (fast !== undefined) {
    fastResponse(fast, x.data, responseCall(x.shape, options), out);
    return { data: out, shape: x.shape };
  }
  const bases = responseBases(x, options);
  const exact = out instanceof Float64Array;
  for (let i = 0; i < out.length; i += 1) {
    out[i] = x.data[i]! * inversePower(bases[i]!, options.beta, exact); // same length
  }
  return { data: out, shape: x.shape };
}
