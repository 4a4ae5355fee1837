import type { Tensor } from '../tensor/tensor.ts';
import { countElements } from '../partition/count-elements.ts';
import { requireApart } from '../validation/require-apart.ts';
import { requireDoubles } from '../validation/require-doubles.ts';
import { requireEpsilon } from '../validation/require-epsilon.ts';
import { requireOutput } from '../validation/require-output.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import { divideAll } from './divide-all.ts';
import { powerIteration } from './power-iteration.ts';
import type { SpectralOptions, Spectrum } from './spectrum.ts';

/**
 * Spectral Normalization: a weight divided by an estimate of its largest singular value.
 *
 * Formula: v ← Wᵀu / ‖Wᵀu‖, u ← Wv / ‖Wv‖, σ = uᵀWv, W̄ = W / σ, W as a matrix [outputs, inputs]
 *
 * @param w [outputs, ...]; the other axes are taken as one
 * @param options u and v so far, the number of iterations and their order, ε, and `out`
 * @returns W̄ with w's shape, and σ, u, v, to be kept for the next step; after no iteration these are the
 * given u and v themselves
 * @throws TypeError if an array is not a Float32Array or Float64Array, or `out` has not w's type
 * @throws RangeError if a shape or length does not fit, or an option is not valid
 * @example
 * spectralNorm(tensor([2, 0, 0, 1], [2, 2]), { u: Float64Array.of(1, 0) }).sigma // => 2
 * @see Miyato et al. 2018, arXiv 1802.05957, Algorithm 1
 */
export function spectralNorm(
  w: Tensor,
  options: SpectralOptions,
): Spectrum & { readonly w: Tensor } {
  requireTensor('w', w);
  const outputs = w.shape[0] ?? 1;
  const inputs = countElements(w.shape, 1);
  const { iterations = 1, first = 'v', epsilon = 1e-12 } = options;
  requireEpsilon(epsilon);
  requireDoubles('u', options.u, outputs);
  if (options.v !== undefined) requireDoubles('v', options.v, inputs);
  if (!Number.isInteger(iterations) || iterations < 0) {
    throw new RangeError(`iterations must be an integer >= 0: iterations = ${iterations}`);
  }
  if (first !== 'u' && first !== 'v') {
    throw new RangeError(`first must be 'u' or 'v': first = ${String(first)}`);
  }
  const out = requireOutput('out', options.out, w.data, w.data.length);
  requireApart({ out: options.out }, { 'w.data': w.data }, { u: options.u, v: options.v });
  const spectrum = powerIteration(w.data, inputs, { ...options, iterations, first, epsilon });
  divideAll(w.data, spectrum.sigma, out);
  return { w: { data: out, shape: w.shape }, ...spectrum };
}
