import type { Gradients } from '../kernel/backward.ts';
import type { Statistics } from '../moments.ts';
import { normalizeBackward, type BackwardOptions } from '../normalize-backward.ts';
import { layerPartition } from '../partition/layer-partition.ts';
import type { Tensor } from '../tensor/tensor.ts';
import { layerParameters, type LayerOptions } from './layer-parameters.ts';

/**
 * The backward step of Layer Normalization.
 *
 * Formula: dβ = Σ dy, dγ = Σ dy x̂ (over examples); dx = r (γ dy − 1/m Σ γ dy − x̂ · 1/m Σ γ dy x̂)
 * (sums over the trailing axes)
 *
 * @param dy the gradient of the output: x's shape
 * @param x [N, ...features], the input of the forward step
 * @param statistics what the forward step returned
 * @param options the forward step's options, and buffers
 * @returns dx with x's shape, dγ and dβ with γ's length
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * const x = tensor([1, 3], [1, 2]);
 * const { statistics } = layerNorm(x);
 * layerNormBackward(tensor([5, 5], [1, 2]), x, statistics).dx.data // => Float64Array.of(0, 0)
 * @see Ba et al. 2016, arXiv 1607.06450
 */
export function layerNormBackward(
  dy: Tensor,
  x: Tensor,
  statistics: Statistics,
  options: BackwardOptions & LayerOptions = {},
): Gradients {
  const partition = layerPartition(x.shape, options.trailing);
  return normalizeBackward(
    dy,
    x,
    statistics,
    partition,
    layerParameters(x.shape, options),
    options,
  );
}
