import type { AdamOptions, Kernels } from '../kernels.ts';
import type { Parameter } from '../layer.ts';
import type { Optimizer } from './optimizer.ts';

/** The paper's constants. */
const adamDefaults: AdamOptions = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8 };

/**
 * Adam.
 *
 * Formula: m ← β₁ m + (1 − β₁) g, s ← β₂ s + (1 − β₂) g²,
 * w ← w − η (m / (1 − β₁ᵗ)) / (√(s / (1 − β₂ᵗ)) + ε)
 *
 * @param all the parameters
 * @returns the step
 * @see Kingma & Ba 2014, arXiv 1412.6980, Algorithm 1
 */
export function adam(
  kernels: Kernels,
  all: readonly Parameter[],
  options: AdamOptions = adamDefaults,
): Optimizer {
  const moving = all.map(({ value, gradient }) => ({
    w: value.data,
    g: gradient.data,
    m: kernels.floats(value.data.length),
    s: kernels.floats(value.data.length),
  }));
  const powers: [number, number] = [1, 1];
  const left: [number, number] = [0, 0];
  return (learningRate) => {
    powers[0] *= options.beta1;
    powers[1] *= options.beta2;
    left[0] = 1 - powers[0];
    left[1] = 1 - powers[1];
    for (const { w, g, m, s } of moving) {
      kernels.moveByAdam(learningRate, options, left, w, g, m, s);
    }
  };
}
