import { affine } from '../kernel/affine.ts';
import { applyMeasured } from '../kernel/apply-measured.ts';
import { meanSquares } from '../kernel/mean-squares.ts';
import { setReciprocals } from '../kernel/reciprocal-deviations.ts';
import type { NormalizeOptions } from '../normalize.ts';
import { instancePartition } from '../partition/instance-partition.ts';
import { channelParameters } from '../partition/parameter-layout.ts';
import type { RmsNormalized } from '../rms-norm/rms-norm.ts';
import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { requireEpsilon } from '../validation/require-epsilon.ts';
import { requireFloats } from '../validation/require-floats.ts';
import { requireResult } from '../validation/require-result.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import { atLeast } from './at-least.ts';

/** The threshold of the unit that follows. */
export interface ThresholdOptions {
  /** τ [C]; without it there is no threshold. */
  readonly tau?: FloatArray | undefined;
}

/**
 * Filter Response Normalization with its thresholded linear unit.
 *
 * Formula: y = max(γ x / √(1/m Σ x² + ε) + β, τ), m = H · W, for each example and channel
 *
 * Squares are taken of the values themselves, as in `rmsNorm`.
 *
 * @param x [N, C, ...spatial], with at least one spatial axis
 * @param options γ, β and τ [C], ε (1e-6 if left out, as the paper; its learned ε for 1 × 1 maps is
 *   not here), `out`
 * @returns y with x's shape and the mean squares [N · C]
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * filterResponseNorm(tensor([1, 7], [1, 1, 2]), { epsilon: 0, tau: Float64Array.of(1) }).y.data // => Float64Array.of(1, 1.4)
 * @see Singh & Krishnan 2019, arXiv 1911.09737
 */
export function filterResponseNorm(
  x: Tensor,
  options: NormalizeOptions & ThresholdOptions = {},
): RmsNormalized {
  const partition = instancePartition(x.shape);
  requireTensor('x', x);
  const epsilon = requireEpsilon(options.epsilon ?? 1e-6);
  const parameters = channelParameters(x.shape);
  const scaleAndShift = affine(parameters, x.data.length, options.gamma, options.beta);
  if (options.tau !== undefined) requireFloats('tau', options.tau, parameters.length);
  const out = requireResult(x, options.out, {
    gamma: options.gamma,
    beta: options.beta,
    tau: options.tau,
  });
  const { sets } = partition;
  const [zeros, meanSquare] = [new Float64Array(sets), new Float64Array(sets)];
  const reciprocal = new Float64Array(sets);
  const measure = (from: number, to: number) => {
    meanSquares(x.data, partition, meanSquare, from, to);
    setReciprocals(meanSquare, epsilon, reciprocal, from, to);
  };
  const { tau } = options;
  const finish = (from: number, to: number) => {
    if (tau !== undefined) atLeast(out, partition.elementsPerSet, tau, from, to);
  };
  applyMeasured(x.data, partition, zeros, reciprocal, scaleAndShift, out, measure, finish);
  return { y: { data: out, shape: x.shape }, meanSquare };
}
