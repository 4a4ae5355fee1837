import type { Kernels, MomentumOptions } from '../kernels.ts';
import type { Parameter } from '../layer.ts';
import type { Optimizer } from './optimizer.ts';

/**
 * Stochastic gradient descent with momentum, as PyTorch's.
 *
 * Formula: v ← m v + g + λ w, w ← w − η v; v is 0 at first
 *
 * @param all the parameters
 * @returns the step
 */
export function momentumDescent(
  kernels: Kernels,
  all: readonly Parameter[],
  options: MomentumOptions,
): Optimizer {
  const moving = all.map(({ value, gradient }) => ({
    w: value.data,
    g: gradient.data,
    v: kernels.floats(value.data.length),
  }));
  return (learningRate) => {
    for (const { w, g, v } of moving) kernels.moveByMomentum(learningRate, options, w, g, v);
  };
}
