import { exp } from '../elementary.ts';

/**
 * Weights from logits.
 *
 * Formula: w_k = exp(z_k − max z) / Σ exp(z_j − max z)
 *
 * @param logits z
 * @returns w, of sum 1
 */
export function softmax(logits: Float64Array): Float64Array {
  const largest = logits.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = logits.map((z) => exp(z - largest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
