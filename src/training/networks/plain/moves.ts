import type { FloatArray } from '../../../core/index.ts';
import type { AdamOptions, MomentumOptions } from '../kernels.ts';

/** v ← m v + g + λ w, w ← w − η v. */
export function moveByMomentum(
  learningRate: number,
  { momentum, weightDecay }: MomentumOptions,
  w: FloatArray,
  g: FloatArray,
  v: FloatArray,
): void {
  for (let i = 0; i < w.length; i += 1) {
    v[i] = momentum * v[i]! + g[i]! + weightDecay * w[i]!; // all of one length
    w[i] = w[i]! - learningRate * v[i]!;
  }
}

/** m ← β₁ m + (1 − β₁) g, s ← β₂ s + (1 − β₂) g², w ← w − η (m / left₁) / (√(s / left₂) + ε). */
export function moveByAdam(
  learningRate: number,
  { beta1, beta2, epsilon }: AdamOptions,
  [left1, left2]: readonly [number, number],
  w: FloatArray,
  g: FloatArray,
  m: FloatArray,
  s: FloatArray,
): void {
  for (let i = 0; i < w.length; i += 1) {
    const slope = g[i]!; // all of one length
    m[i] = beta1 * m[i]! + (1 - beta1) * slope;
    s[i] = beta2 * s[i]! + (1 - beta2) * slope * slope;
    w[i] = w[i]! - (learningRate * (m[i]! / left1)) / (Math.sqrt(s[i]! / left2) + epsilon);
  }
}
