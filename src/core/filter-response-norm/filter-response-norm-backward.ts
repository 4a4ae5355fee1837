import { backward, type GradientBuffers, type Gradients } from '../kernel/backward.ts';
import { reciprocalDeviations } from '../kernel/reciprocal-deviations.ts';
import { instancePartition } from '../partition/instance-partition.ts';
import { channelParameters } from '../partition/parameter-layout.ts';
import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { floatsLike } from '../tensor/floats-like.ts';
import { requireApart } from '../validation/require-apart.ts';
import { requireDoubles } from '../validation/require-doubles.ts';
import { requireEpsilon } from '../validation/require-epsilon.ts';
import { requireFloats } from '../validation/require-floats.ts';
import { requireOutput } from '../validation/require-output.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import { holdBack } from './hold-back.ts';
import type { ThresholdOptions } from './filter-response-norm.ts';

/** The forward step's parameters and buffers for the gradients. */
export interface FilterResponseBackwardOptions extends ThresholdOptions {
  readonly gamma?: FloatArray | undefined;
  readonly beta?: FloatArray | undefined;
  readonly epsilon?: number | undefined;
  readonly out?: (GradientBuffers & { readonly dtau?: FloatArray | undefined }) | undefined;
}

/**
 * The backward step of Filter Response Normalization with its threshold.
 *
 * Formula: where the threshold is passed, that of RMSNorm over each example and channel; where not,
 * dτ += dy
 *
 * @param dy the gradient of the output: x's shape
 * @param x [N, C, ...spatial], the input of the forward step
 * @param meanSquare what the forward step returned
 * @param options the forward step's options, and buffers
 * @returns dx with x's shape, dγ, dβ and dτ [C]
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit, or ε is negative or not finite
 * @example
 * const x = tensor([1, 7], [1, 1, 2]);
 * const options = { epsilon: 0, tau: Float64Array.of(1) };
 * const { meanSquare } = filterResponseNorm(x, options);
 * filterResponseNormBackward(tensor([5, 0], [1, 1, 2]), x, meanSquare, options).dtau // => Float64Array.of(5)
 * @see Singh & Krishnan 2019, arXiv 1911.09737
 */
export function filterResponseNormBackward(
  dy: Tensor,
  x: Tensor,
  meanSquare: Float64Array,
  options: FilterResponseBackwardOptions = {},
): Gradients & { readonly dtau: FloatArray } {
  const partition = instancePartition(x.shape);
  const parameters = channelParameters(x.shape);
  requireTensor('x', x);
  requireTensor('dy', dy, x.shape);
  requireDoubles('meanSquare', meanSquare, partition.sets);
  const epsilon = requireEpsilon(options.epsilon ?? 1e-6);
  const { gamma, beta, tau, out } = options;
  if (tau !== undefined) requireFloats('tau', tau, parameters.length);
  if (beta !== undefined) requireFloats('beta', beta, parameters.length);
  if (gamma !== undefined) requireFloats('gamma', gamma, parameters.length);
  requireApart(
    {
      'out.dx': out?.dx,
      'out.dgamma': out?.dgamma,
      'out.dbeta': out?.dbeta,
      'out.dtau': out?.dtau,
    },
    { 'dy.data': dy.data, 'x.data': x.data },
    { gamma, beta, tau, meanSquare },
  );
  requireOutput('dy.data', dy.data, x.data, x.data.length);
  const dtau = requireOutput('out.dtau', out?.dtau, dy.data, parameters.length);
  const reciprocal = reciprocalDeviations(meanSquare, epsilon);
  const dx = requireOutput('out.dx', out?.dx, dy.data, dy.data.length);
  // The kernel still reads x.
  const isX = dx.buffer === x.data.buffer && dx.byteOffset === x.data.byteOffset;
  const passed = isX ? floatsLike(dy.data, dy.data.length) : dx;
  const held = new Float64Array(parameters.length);
  const { length, inner } = parameters;
  const threshold = {
    run: inner,
    scale: reciprocal.map((value, set) => value * (gamma?.[set % length] ?? 1)),
    shift: held.map((_, channel) => beta?.[channel] ?? 0),
    least: held.map((_, channel) => tau?.[channel] ?? -Infinity),
  };
  holdBack(dy.data, x.data, threshold, passed, held);
  dtau.set(held);
  const step = {
    partition,
    parameters,
    mean: new Float64Array(partition.sets),
    reciprocal,
    gamma,
    kept: { meanSquare },
    statistics: 'mean square',
  } as const;
  const buffers = { dx, dgamma: out?.dgamma, dbeta: out?.dbeta };
  return { ...backward({ data: passed, shape: x.shape }, x, step, buffers), dtau };
}
