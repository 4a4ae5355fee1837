import { backward, type Gradients } from '../kernel/backward.ts';
import { reciprocalDeviations } from '../kernel/reciprocal-deviations.ts';
import type { BackwardOptions } from '../normalize-backward.ts';
import { layerPartition } from '../partition/layer-partition.ts';
import { trailingParameters } from '../partition/parameter-layout.ts';
import type { Tensor } from '../tensor/tensor.ts';
import { requireDoubles } from '../validation/require-doubles.ts';
import { requireEpsilon } from '../validation/require-epsilon.ts';
import type { RmsOptions } from './rms-norm.ts';

/**
 * The backward step of RMSNorm.
 *
 * Formula: dβ = Σ dy, dγ = Σ dy x̂, dx = r (γ dy − x̂ · 1/m Σ γ dy x̂) with x̂ = x r,
 * r = 1 / √(1/m Σ x² + ε)
 *
 * @param dy the gradient of the output: x's shape
 * @param x [...leading, ...features], the input of the forward step
 * @param meanSquare what the forward step returned
 * @param options the forward step's options, and buffers
 * @returns dx with x's shape, dγ and dβ with γ's length
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * const x = tensor([3, 3], [1, 2]);
 * const { meanSquare } = rmsNorm(x, { epsilon: 0 });
 * rmsNormBackward(tensor([6, 0], [1, 2]), x, meanSquare, { epsilon: 0 }).dx.data // => Float64Array.of(1, -1)
 * @see Zhang & Sennrich 2019, arXiv 1910.07467
 */
export function rmsNormBackward(
  dy: Tensor,
  x: Tensor,
  meanSquare: Float64Array,
  options: BackwardOptions & RmsOptions = {},
): Gradients {
  const trailing = options.trailing ?? 1;
  const partition = layerPartition(x.shape, trailing);
  requireDoubles('meanSquare', meanSquare, partition.sets);
  const epsilon = requireEpsilon(options.epsilon ?? 1e-5);
  const step = {
    partition,
    parameters: trailingParameters(x.shape, trailing),
    mean: new Float64Array(partition.sets),
    reciprocal: reciprocalDeviations(meanSquare, epsilon),
    gamma: options.gamma,
    kept: { meanSquare },
    statistics: 'mean square',
  } as const;
  return backward(dy, x, step, options.out);
}
