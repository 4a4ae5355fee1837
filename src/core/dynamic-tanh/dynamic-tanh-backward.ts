import { tanh } from '../elementary.ts';
import type { GradientBuffers, Gradients } from '../kernel/backward.ts';
import type { FloatArray, Tensor } from '../tensor/tensor.ts';
import { requireApart } from '../validation/require-apart.ts';
import { requireFloats } from '../validation/require-floats.ts';
import { requireOutput } from '../validation/require-output.ts';
import { requireTensor } from '../validation/require-tensor.ts';
import { fastDynamicTanhBackward, MOST_TANH_FEATURES } from '../wasm/fast-dynamic-tanh.ts';
import { fastKernels } from '../wasm/fast-kernels.ts';

/**
 * The backward step of Dynamic Tanh.
 *
 * Formula: with t = tanh(α x): dβ = Σ dy, dγ = Σ dy t, dx = γ dy α (1 − t²),
 * dα = Σ γ dy x (1 − t²)
 *
 * @param dy the gradient of the output: x's shape
 * @param x [...leading, features], the input of the forward step
 * @param alpha α of the forward step
 * @param options the forward step's γ [features], and buffers
 * @returns dx with x's shape, dα, dγ and dβ [features]
 * @throws TypeError if an array is not a Float32Array or Float64Array, or types differ
 * @throws RangeError if a shape or length does not fit
 * @example
 * const gradients = dynamicTanhBackward(tensor([3], [1, 1]), tensor([0], [1, 1]), 0.5);
 * gradients.dx.data // => Float64Array.of(1.5)
 * @see Zhu et al. 2025, arXiv 2503.10622
 */
export function dynamicTanhBackward(
  dy: Tensor,
  x: Tensor,
  alpha: number,
  options: {
    readonly gamma?: FloatArray | undefined;
    readonly out?: GradientBuffers | undefined;
  } = {},
): Gradients & { readonly dalpha: number } {
  requireTensor('x', x);
  requireTensor('dy', dy, x.shape);
  requireOutput('dy.data', dy.data, x.data, x.data.length);
  const features = x.shape.at(-1) ?? 1;
  const { out } = options;
  const gamma = options.gamma ?? new Float64Array(features).fill(1);
  requireFloats('gamma', gamma, features);
  const dx = requireOutput('out.dx', out?.dx, dy.data, dy.data.length);
  const dgamma = requireOutput('out.dgamma', out?.dgamma, dy.data, features);
  const dbeta = requireOutput('out.dbeta', out?.dbeta, dy.data, features);
  requireApart(
    { 'out.dx': out?.dx, 'out.dgamma': out?.dgamma, 'out.dbeta': out?.dbeta },
    { 'dy.data': dy.data, 'x.data': x.data },
    { gamma },
  );
  const fits = features <= MOST_TANH_FEATURES;
  const fast = fits ? fastKernels(Infinity, dy.data, x.data, dx) : undefined;
  if (fast !== undefined) {
    const sums = { gamma: dgamma, beta: dbeta };
    const slope = fastDynamicTanhBackward(fast, dy.data, x.data, alpha, gamma, dx, sums);
    return { dx: { data: dx, shape: x.shape }, dalpha: slope, dgamma, dbeta };
  }
  const [gammaSums, betaSums] = [new Float64Array(features), new Float64Array(features)];
  let dalpha = 0;
  for (let i = 0; i < dx.length; i += 1) {
    const p = i % features;
    const [d, value] = [dy.data[i]!, x.data[i]!]; // i < dx.length = x.data.length
    const t = tanh(alpha * value);
    const slope = gamma[p]! * d * (1 - t * t);
    gammaSums[p]! += d * t;
    betaSums[p]! += d;
    dalpha += slope * value;
    dx[i] = slope * alpha;
  }
  dgamma.set(gammaSums);
  dbeta.set(betaSums);
  return { dx: { data: dx, shape: x.shape }, dalpha, dgamma, dbeta };
}
