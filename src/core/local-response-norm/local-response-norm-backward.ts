import { countElements } from '../partition/count-elements.ts';
import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { requireApart } from '../validation/require-apart.ts';
import { requireOutput } from '../validation/require-output.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import { fastResponseBackward } from '../wasm/fast-response.ts';
import { inversePower } from './inverse-power.ts';
import {
  requireResponse,
  responseBases,
  responseCall,
  responseKernels,
  responseScale,
  responseWindow,
  type ResponseOptions,
} from './response-bases.ts';

/**
 * The backward step of Local Response Normalization.
 *
 * Formula: dx_j = dy_j b_j^−β − 2 α s β x_j Σ dy_c x_c b_c^(−β − 1) over the channels c whose window
 * holds j
 *
 * @param dy the gradient of the output: x's shape
 * @param x [N, C, ...spatial], the input of the forward step
 * @param options the forward step's settings, and a buffer for dx
 * @returns dx with x's shape
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or option is not valid
 * @example
 * const options = { size: 1, alpha: 0, beta: 1, k: 2, alphaDivisor: 'one' };
 * localResponseNormBackward(tensor([4], [1, 1]), tensor([7], [1, 1]), options).data // => Float64Array.of(2)
 * @see Krizhevsky et al. 2012, section 3.3
 */
export function localResponseNormBackward(
  dy: Tensor,
  x: Tensor,
  options: ResponseOptions & { readonly out?: FloatArray | undefined },
): Tensor {
  requireResponse(x, options);
  requireTensor('dy', dy, x.shape);
  requireOutput('dy.data', dy.data, x.data, x.data.length);
  const out = requireOutput('out', options.out, dy.data, dy.data.length);
  requireApart({ out: options.out }, { 'dy.data': dy.data, 'x.data': x.data });
  const [examples = 1, channels = 1] = x.shape;
  const positions = countElements(x.shape, 2);
  const factor = 2 * responseScale(options) * options.beta;
  const fast = responseKernels(x, options, [dy.data, x.data, out]);
  if (fast !== undefined) {
    fastResponseBackward(fast, dy.data, x.data, responseCall(x.shape, options), factor, out);
    return { data: out, shape: x.shape };
  }
  const bases = responseBases(x, options);
  const exact = out instanceof Float64Array;
  const powers = bases.map((base) => inversePower(base, options.beta, exact));
  const pulls = powers.map((power, i) => (dy.data[i]! * x.data[i]! * power) / bases[i]!);
  for (let n = 0; n < examples; n += 1) {
    for (let c = 0; c < channels; c += 1) {
      // The channels whose window holds c: the window mirrored.
      const mirrored = responseWindow(channels - 1 - c, channels, options.size);
      const [first, last] = [channels - 1 - mirrored.last, channels - 1 - mirrored.first];
      for (let p = 0; p < positions; p += 1) {
        let sum = 0;
        for (let j = first; j <= last; j += 1) sum += pulls[(n * channels + j) * positions + p]!;
        const i = (n * channels + c) * positions + p;
        out[i] = dy.data[i]! * powers[i]! - factor * x.data[i]! * sum;
      }
    }
  }
  return { data: out, shape: x.shape };
}
