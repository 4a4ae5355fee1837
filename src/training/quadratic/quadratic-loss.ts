/** Two numbers: a place in the plane of two weights. */
export type Pair = readonly [number, number];

/**
 * A quadratic loss of two weights.
 *
 * Formula: L(w) = L(w*) + ½ (w − w*)ᵀ H (w − w*)
 */
export interface QuadraticLoss {
  /** w*, where the loss is least. */
  readonly optimum: Pair;
  /** H₁₁, H₁₂ = H₂₁, H₂₂; positive definite. */
  readonly hessian: readonly [number, number, number];
}

/** By how much the loss at w is above its least. */
export function excessLoss({ optimum, hessian: [a, b, c] }: QuadraticLoss, w: Pair): number {
  const [u, v] = [w[0] - optimum[0], w[1] - optimum[1]];
  return (a * u * u + 2 * b * u * v + c * v * v) / 2;
}
