import type { FloatArray } from '../tensor/tensor.ts';
import { requireEpsilon } from '../validation/require-epsilon.ts';
import { requireFloats } from '../validation/require-floats.ts';
import { requireStatistics } from '../validation/require-statistics.ts';
import type { RunningStatistics } from './initial-running.ts';

/** γ, β and ε of the layer to fold. */
export interface FoldOptions {
  readonly gamma?: FloatArray | undefined;
  readonly beta?: FloatArray | undefined;
  readonly epsilon?: number | undefined;
}

/** A channel's affine map. */
export interface FoldedBatchNorm {
  /** [C]. */
  readonly scale: Float64Array;
  /** [C]. */
  readonly shift: Float64Array;
}

/**
 * Batch Normalization in inference as one affine map, to be folded into the layer before it.
 *
 * Formula: y = scale · x + shift with scale = γ / √(running variance + ε) and
 * shift = β − scale · running mean; for a convolution before it W′ = scale W, b′ = scale b + shift
 *
 * @param running the running mean and variance, [C] each
 * @param options γ and β [C], and ε (1e-5 if left out)
 * @returns scale and shift [C]
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * const running = { mean: Float64Array.of(3), variance: Float64Array.of(4) };
 * foldBatchNorm(running, { epsilon: 0 }) // => { scale: Float64Array.of(0.5), shift: Float64Array.of(-1.5) }
 */
export function foldBatchNorm(
  running: RunningStatistics,
  options: FoldOptions = {},
): FoldedBatchNorm {
  const channels = running.mean.length;
  requireStatistics('running', running, channels);
  const epsilon = requireEpsilon(options.epsilon ?? 1e-5);
  const { gamma, beta } = options;
  if (gamma !== undefined) requireFloats('gamma', gamma, channels);
  if (beta !== undefined) requireFloats('beta', beta, channels);
  const scale = running.variance.map(
    (variance, channel) => (gamma?.[channel] ?? 1) / Math.sqrt(variance + epsilon),
  );
  const shift = running.mean.map(
    (mean, channel) => (beta?.[channel] ?? 0) - scale[channel]! * mean, // channel < C
  );
  return { scale, shift };
}
