import { affine } from './kernel/affine.ts';
import { applyMeasured } from './kernel/apply-measured.ts';
import { momentsOfSets } from './kernel/moments-of-sets.ts';
import { setReciprocals } from './kernel/reciprocal-deviations.ts';
import type { Statistics } from './moments.ts';
import type { ParameterLayout } from './partition/parameter-layout.ts';
import type { Partition } from './partition/partition.ts';
import type { FloatArray, Tensor } from './tensor/tensor.ts';
import { requireEpsilon } from './validation/require-epsilon.ts';
import { requireResult } from './validation/require-result.ts';
import { requirePartition } from './validation/require-partition.ts';
import { requireTensor } from './validation/require-tensor.ts';

/** Scale, shift, ε and the buffer for the result. */
export interface NormalizeOptions {
  /** γ; all 1 if left out. */
  readonly gamma?: FloatArray | undefined;
  /** β; all 0 if left out. */
  readonly beta?: FloatArray | undefined;
  /** ε, added to the variance under the root; 1e-5 if left out, 0 is allowed. */
  readonly epsilon?: number | undefined;
  /**
   * Receives y: x's element type and length. It may be x's own data, else it shares no memory with
   * x, γ or β. A new array if left out.
   */
  readonly out?: FloatArray | undefined;
}

/** What a normalization returns in training. */
export interface Normalized {
  readonly y: Tensor;
  readonly statistics: Statistics;
}

/**
 * Normalizes every set of a partition: Batch, Layer, Instance and Group Normalization in one.
 *
 * Formula: y = γ (x − μ) / √(σ² + ε) + β
 *
 * Everything is computed in double and rounded once to x's type. Before that rounding the error of
 * (x − μ) / √(σ² + ε) is at most (m + 8) u of itself and, from the error of μ, (u |μ| + 2 m u Δ) /
 * √(σ² + ε), with u = 2^−53 and Δ = max |x_i − x_1| of the set, while m < 2^24. As in `moments`, this
 * holds for differences from the mean between 1e−162 and 1e154: beyond them σ² is 0, infinite or NaN,
 * and so the result is 0, infinite or NaN. With ε = 0 a set without spread gives 0 / 0 = NaN.
 *
 * @param x any shape that the partition divides
 * @param partition which elements share statistics
 * @param parameters which γ and β belong to which element
 * @param options γ and β (as many as `parameters.length`), ε, and a buffer for y
 * @returns y with x's shape and type, and the statistics that were used
 * @throws TypeError if an array is not a Float32Array or Float64Array, or `out` has not x's type
 * @throws RangeError if a shape, length or layout does not fit, ε is negative or not finite, or `out`
 *   shares memory with γ, β or only a part of x
 * @example
 * const x = tensor([1, 3], [2, 1]);
 * normalize(x, batchPartition(x.shape), channelParameters(x.shape), { epsilon: 0 }).y.data // => Float64Array.of(-1, 1)
 */
export function normalize(
  x: Tensor,
  partition: Partition,
  parameters: ParameterLayout,
  options: NormalizeOptions = {},
): Normalized {
  requirePartition(partition);
  requireTensor('x', x, partition.shape);
  const epsilon = requireEpsilon(options.epsilon ?? 1e-5);
  const scaleAndShift = affine(parameters, x.data.length, options.gamma, options.beta);
  const { gamma, beta } = options;
  const out = requireResult(x, options.out, { gamma, beta });
  const { sets, elementsPerSet } = partition;
  const [mean, variance] = [new Float64Array(sets), new Float64Array(sets)];
  const reciprocal = new Float64Array(sets);
  applyMeasured(x.data, partition, mean, reciprocal, scaleAndShift, out, (from, to) => {
    momentsOfSets(x.data, partition, mean, variance, from, to);
    setReciprocals(variance, epsilon, reciprocal, from, to);
  });
  const statistics = { mean, variance, count: elementsPerSet };
  return { y: { data: out, shape: x.shape }, statistics };
}
