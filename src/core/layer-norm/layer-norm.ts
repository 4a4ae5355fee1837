import { normalize, type NormalizeOptions, type Normalized } from '../normalize.ts';
import { layerPartition } from '../partition/layer-partition.ts';
import type { Tensor } from '../tensor/tensor.ts';
import { layerParameters, type LayerOptions } from './layer-parameters.ts';

/**
 * Layer Normalization over trailing axes.
 *
 * Formula: y = γ (x − μ) / √(σ² + ε) + β with μ, σ² over the trailing axes of each example
 *
 * @param x [N, ...features]
 * @param options how many trailing axes (all but the first if left out); γ and β, one for each
 *   element of these axes (PyTorch, Keras) or, with `affine: 'channel'`, one for each channel of
 *   [N, C, ...spatial] (the Group Normalization paper's); ε (1e-5 if left out; PyTorch 1e-5,
 *   Keras 1e-3, Flax 1e-6); `out`
 * @returns y with x's shape, and the statistics, one for each index of the leading axes
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * layerNorm(tensor([1, 3, 10, 30], [2, 2]), { epsilon: 0 }).y.data // => Float64Array.of(-1, 1, -1, 1)
 * @see Ba et al. 2016, arXiv 1607.06450, equations (3) and (4)
 */
export function layerNorm(x: Tensor, options: NormalizeOptions & LayerOptions = {}): Normalized {
  const partition = layerPartition(x.shape, options.trailing);
  return normalize(x, partition, layerParameters(x.shape, options), options);
}
