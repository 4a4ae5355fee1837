import { backward, type GradientBuffers, type Gradients } from './kernel/backward.ts';
import { reciprocalDeviations } from './kernel/reciprocal-deviations.ts';
import type { Statistics } from './moments.ts';
import type { ParameterLayout } from './partition/parameter-layout.ts';
import type { Partition } from './partition/partition.ts';
import type { FloatArray, Tensor } from './tensor/tensor.ts';
import { requireEpsilon } from './validation/require-epsilon.ts';
import { requireStatistics } from './validation/require-statistics.ts';

/** What the backward step needs besides the forward step's input and statistics. */
export interface BackwardOptions {
  /** γ of the forward step; all 1 if left out. */
  readonly gamma?: FloatArray | undefined;
  /** ε of the forward step; 1e-5 if left out. */
  readonly epsilon?: number | undefined;
  /**
   * Receive the gradients, with dy's element type; `dx` may be dy's or x's own data, else they share
   * no memory with anything. New arrays if left out.
   */
  readonly out?: GradientBuffers | undefined;
}

/**
 * The backward step of `normalize`.
 *
 * Formula: dβ = Σ dy, dγ = Σ dy x̂ (over the elements of one parameter);
 * dx = r (γ dy − Σ γ dy / m − x̂ Σ γ dy x̂ / m) (sums over the set), with x̂ = (x − μ) r and
 * r = 1 / √(σ² + ε)
 *
 * In double, rounded once to dy's type. In a set of one, dx is exactly 0 (for ε > 0).
 *
 * @param dy the gradient of the output: x's shape
 * @param x the input of the forward step
 * @param statistics what the forward step returned
 * @param partition which elements share statistics
 * @param parameters which γ and β belong to which element
 * @param options the forward step's γ and ε, and buffers
 * @returns dx with x's shape, dγ and dβ with γ's length (also when γ and β were left out)
 * @throws TypeError if an array is not a Float32Array or Float64Array, dy and x differ in type, or
 *   a buffer has not dy's type
 * @throws RangeError if a shape, length or layout does not fit, the statistics are of another number
 *   of elements, ε is negative or not finite, or a buffer shares memory with another array
 * @example
 * const x = tensor([1, 3], [2, 1]);
 * const [sets, parameters] = [batchPartition(x.shape), channelParameters(x.shape)];
 * const { statistics } = normalize(x, sets, parameters);
 * normalizeBackward(tensor([1, 3], [2, 1]), x, statistics, sets, parameters).dbeta // => Float64Array.of(4)
 * @see Ioffe & Szegedy 2015, arXiv 1502.03167, section 3
 */
export function normalizeBackward(
  dy: Tensor,
  x: Tensor,
  statistics: Statistics,
  partition: Partition,
  parameters: ParameterLayout,
  options: BackwardOptions = {},
): Gradients {
  requireStatistics('statistics', statistics, partition.sets, partition.elementsPerSet);
  const epsilon = requireEpsilon(options.epsilon ?? 1e-5);
  const step = {
    partition,
    parameters,
    mean: statistics.mean,
    reciprocal: reciprocalDeviations(statistics.variance, epsilon),
    gamma: options.gamma,
    kept: { 'statistics.mean': statistics.mean, 'statistics.variance': statistics.variance },
    statistics: 'moments',
  } as const;
  return backward(dy, x, step, options.out);
}
