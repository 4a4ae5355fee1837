import type { ParameterLayout } from '../partition/parameter-layout.ts';
import type { Partition } from '../partition/partition.ts';
import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { requireApart } from '../validation/require-apart.ts';
import { requireOutput } from '../validation/require-output.ts';
import { requirePartition } from '../validation/require-partition.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import { affine } from './affine.ts';
import { gradientSums } from './gradient-sums.ts';
import { gradients } from './gradients.ts';

/** Buffers for gradients; `dx` may be dy's or x's own data, else they share no memory with anything. */
export interface GradientBuffers {
  readonly dx?: FloatArray | undefined;
  readonly dgamma?: FloatArray | undefined;
  readonly dbeta?: FloatArray | undefined;
}

/** The gradients of a loss. */
export interface Gradients {
  readonly dx: Tensor;
  readonly dgamma: FloatArray;
  readonly dbeta: FloatArray;
}

/** How the output depended on the input. */
export interface ForwardStep {
  readonly partition: Partition;
  readonly parameters: ParameterLayout;
  /** μ, one for each set. */
  readonly mean: Float64Array;
  /** r, one for each set. */
  readonly reciprocal: Float64Array;
  readonly gamma: FloatArray | undefined;
  /** The caller's arrays that the backward step reads besides: no buffer may share their memory. */
  readonly kept: Readonly<Record<string, FloatArray | undefined>>;
  /**
   * Which statistics were functions of x: mean and variance, the mean square (with μ = 0), or
   * none (fixed ones).
   */
  readonly statistics: 'moments' | 'mean square' | 'fixed';
}

/**
 * The backward step of y = γ (x − μ) r + β for every normalization over a partition.
 *
 * Formula: dβ = Σ dy, dγ = Σ dy x̂, dx = r (γ dy − Σ γ dy / m − x̂ Σ γ dy x̂ / m); without the
 * second term for a mean square, without both sums for fixed statistics
 *
 * @param dy the gradient of the output
 * @param x the input
 * @param step how the output depended on the input
 * @param out buffers
 * @returns the gradients of input and parameters
 * @throws TypeError if an array is not a Float32Array or Float64Array, dy and x differ in type, or
 *   a buffer has not dy's type
 * @throws RangeError if a shape or length does not fit, or a buffer shares memory with another array
 */
export function backward(
  dy: Tensor,
  x: Tensor,
  step: ForwardStep,
  out: GradientBuffers = {},
): Gradients {
  const { partition, parameters, mean, reciprocal, statistics } = step;
  requirePartition(partition);
  requireTensor('x', x, partition.shape);
  requireTensor('dy', dy, partition.shape);
  requireOutput('dy.data', dy.data, x.data, x.data.length);
  const dx = requireOutput('out.dx', out.dx, dy.data, dy.data.length);
  const dgamma = requireOutput('out.dgamma', out.dgamma, dy.data, parameters.length);
  const dbeta = requireOutput('out.dbeta', out.dbeta, dy.data, parameters.length);
  requireApart(
    { 'out.dx': out.dx, 'out.dgamma': out.dgamma, 'out.dbeta': out.dbeta },
    { 'dy.data': dy.data, 'x.data': x.data },
    { gamma: step.gamma, ...step.kept },
  );
  // Given even if left out, so that dγ and dβ have the layout's length.
  const gamma = step.gamma ?? new Float64Array(parameters.length).fill(1);
  const scale = affine(parameters, x.data.length, gamma, undefined);
  const sums = gradientSums(partition.sets, parameters.length);
  gradients(dy.data, x.data, partition, mean, reciprocal, scale, sums, dx, (from, to) => {
    if (statistics !== 'moments') sums.setGradient.fill(0, from, to);
    if (statistics === 'fixed') sums.setProduct.fill(0, from, to);
  });
  dgamma.set(sums.gamma);
  dbeta.set(sums.beta);
  return { dx: { data: dx, shape: x.shape }, dgamma, dbeta };
}
