import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { countElements } from '../partition/count-elements.ts';
import { requireApart } from '../validation/require-apart.ts';
import { requireDoubles } from '../validation/require-doubles.ts';
import { requireOutput } from '../validation/require-output.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import { fastKernels } from '../wasm/fast-kernels.ts';
import { fastProduct, fastSpectralGradient, MOST_ROWS } from '../wasm/fast-matrix.ts';
import type { Spectrum } from './spectrum.ts';

/**
 * The backward step of Spectral Normalization, with u and v taken as constants (as all frameworks).
 *
 * Formula: dW = (dW̄ − (Σ dW̄ W) / σ · u vᵀ) / σ
 *
 * @param dNormalized [outputs, ...], the gradient of W̄
 * @param w [outputs, ...], the input of the forward step
 * @param spectrum σ, u and v as the forward step returned them
 * @param options a buffer for dW
 * @returns dW with w's shape
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit
 * @example
 * const w = tensor([2, 0, 0, 1], [2, 2]);
 * const spectrum = spectralNorm(w, { u: Float64Array.of(1, 0) });
 * spectralNormBackward(tensor([1, 2, 3, 4], [2, 2]), w, spectrum).data // => Float64Array.of(-1, 1, 1.5, 2)
 * @see Miyato et al. 2018, arXiv 1802.05957, equation (12)
 */
export function spectralNormBackward(
  dNormalized: Tensor,
  w: Tensor,
  spectrum: Spectrum,
  options: { readonly out?: FloatArray | undefined } = {},
): Tensor {
  requireTensor('w', w);
  requireTensor('dNormalized', dNormalized, w.shape);
  requireOutput('dNormalized.data', dNormalized.data, w.data, w.data.length);
  const { sigma, u, v } = spectrum;
  requireDoubles('spectrum.u', u, w.shape[0] ?? 1);
  requireDoubles('spectrum.v', v, countElements(w.shape, 1));
  const out = requireOutput('out', options.out, w.data, w.data.length);
  requireApart(
    { out: options.out },
    { 'dNormalized.data': dNormalized.data, 'w.data': w.data },
    { 'spectrum.u': u, 'spectrum.v': v },
  );
  const gradient = dNormalized.data;
  const fast = u.length <= MOST_ROWS ? fastKernels(v.length, gradient, w.data, out) : undefined;
  if (fast !== undefined) {
    const pull = fastProduct(fast, gradient, w.data) / sigma;
    fastSpectralGradient(fast, gradient, spectrum, pull, out);
    return { data: out, shape: w.shape };
  }
  let product = 0;
  for (let i = 0; i < out.length; i += 1) product += gradient[i]! * w.data[i]!; // same length
  const along = product / sigma;
  for (let row = 0, i = 0; row < u.length; row += 1) {
    for (let j = 0; j < v.length; j += 1, i += 1) {
      out[i] = (gradient[i]! - along * (u[row]! * v[j]!)) / sigma;
    }
  }
  return { data: out, shape: w.shape };
}
