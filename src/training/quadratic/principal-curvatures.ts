import type { Pair, QuadraticLoss } from './quadratic-loss.ts';

/** The directions in which a quadratic loss curves most and least. */
export interface PrincipalCurvatures {
  /** λ_max and λ_min. */
  readonly largest: number;
  readonly smallest: number;
  /** The direction of the largest, of length 1; the smallest's is at a right angle to it. */
  readonly direction: Pair;
}

/**
 * The eigenvalues of the Hessian, and the eigenvector of the larger.
 *
 * Formula: λ_max = m + r, λ_min = det H / λ_max with m = (a + c)/2, r = √(((a − c)/2)² + b²);
 * the quotient keeps its digits where m − r would lose them
 */
export function principalCurvatures({ hessian: [a, b, c] }: QuadraticLoss): PrincipalCurvatures {
  const half = (a - c) / 2;
  const radius = Math.sqrt(half * half + b * b);
  const largest = (a + c) / 2 + radius;
  const smallest = (a * c - b * b) / largest;
  // Of two equal curvatures every direction is one; of the two formulas, the one that adds.
  const [x, y] = radius === 0 ? [1, 0] : half >= 0 ? [half + radius, b] : [b, radius - half];
  const length = Math.sqrt(x * x + y * y);
  return { largest, smallest, direction: [x / length, y / length] };
}
