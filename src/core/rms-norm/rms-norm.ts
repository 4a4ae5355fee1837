import { affine } from '../kernel/affine.ts';
import { applyMeasured } from '../kernel/apply-measured.ts';
import { meanSquares } from '../kernel/mean-squares.ts';
import { setReciprocals } from '../kernel/reciprocal-deviations.ts';
import type { NormalizeOptions } from '../normalize.ts';
import { layerPartition } from '../partition/layer-partition.ts';
import { trailingParameters } from '../partition/parameter-layout.ts';
import type { Tensor } from '../tensor/tensor.ts';
import { requireEpsilon } from '../validation/require-epsilon.ts';
import { requireResult } from '../validation/require-result.ts';
import { requireTensor } from '../validation/require-tensor.ts';

/** Which axes RMSNorm runs over. */
export interface RmsOptions {
  /** How many axes at the end are normalized over; the last one if left out. */
  readonly trailing?: number | undefined;
}

/** What RMSNorm returns. */
export interface RmsNormalized {
  readonly y: Tensor;
  /** The mean square of each set. */
  readonly meanSquare: Float64Array;
}

/**
 * RMSNorm: Layer Normalization without the mean.
 *
 * Formula: y = γ x / √(1/m Σ x² + ε) + β (the paper and all presets have no β)
 *
 * Squares are taken of the values themselves: above 1e154 they are infinite and y is 0, below 1e−162
 * they vanish beside ε, and without ε they give NaN or an infinity.
 *
 * @param x [...leading, ...features]
 * @param options how many trailing axes (1 if left out), γ (Gemma: give 1 + w) and β, one for each
 *   element of these axes, ε (1e-5 if left out; PyTorch's default is the type's own epsilon, Keras
 *   and Flax 1e-6), `out`
 * @returns y with x's shape and the mean squares, one for each index of the leading axes
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * rmsNorm(tensor([1, 7], [1, 2]), { epsilon: 0 }).y.data // => Float64Array.of(0.2, 1.4)
 * @see Zhang & Sennrich 2019, arXiv 1910.07467, equation (4)
 */
export function rmsNorm(x: Tensor, options: NormalizeOptions & RmsOptions = {}): RmsNormalized {
  const trailing = options.trailing ?? 1;
  const partition = layerPartition(x.shape, trailing);
  requireTensor('x', x);
  const epsilon = requireEpsilon(options.epsilon ?? 1e-5);
  const parameters = trailingParameters(x.shape, trailing);
  const scaleAndShift = affine(parameters, x.data.length, options.gamma, options.beta);
  const out = requireResult(x, options.out, { gamma: options.gamma, beta: options.beta });
  const { sets } = partition;
  const [zeros, meanSquare] = [new Float64Array(sets), new Float64Array(sets)];
  const reciprocal = new Float64Array(sets);
  applyMeasured(x.data, partition, zeros, reciprocal, scaleAndShift, out, (from, to) => {
    meanSquares(x.data, partition, meanSquare, from, to);
    setReciprocals(meanSquare, epsilon, reciprocal, from, to);
  });
  return { y: { data: out, shape: x.shape }, meanSquare };
}
