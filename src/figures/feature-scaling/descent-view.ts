import type { PrincipalCurvatures } from '../../training/quadratic/principal-curvatures.ts';
import {
  excessLoss,
  type Pair,
  type QuadraticLoss,
} from '../../training/quadratic/quadratic-loss.ts';

/** A descent as it is drawn: the optimum at (0, 0), the valley's floor level, the start up on the left. */
export interface DescentView {
  /** The places, the start first: the contour through it reaches from −1 to 1 along the valley. */
  readonly path: readonly Pair[];
  /** How far the contour through the start reaches across the valley: 1 where it is round. */
  readonly halfWidth: number;
}

/**
 * Lays a descent along its valley. Across it the valley is drawn wider than it is, by the square root
 * of how long it is for its width: a needle of 1 to 60 would hide the zigzag.
 *
 * Formula: x = e_flat √(λ_min / 2E), y = e_steep √(λ_max / 2E) κ^(−1/4), E the excess loss at the start
 */
export function viewDescent(
  loss: QuadraticLoss,
  { largest, smallest, direction }: PrincipalCurvatures,
  path: readonly Pair[],
): DescentView {
  const [start = loss.optimum] = path;
  const excess = excessLoss(loss, start);
  const halfWidth = Math.sqrt(Math.sqrt(smallest / largest));
  const [along, across] = [
    Math.sqrt(smallest / (2 * excess)),
    Math.sqrt(largest / (2 * excess)) * halfWidth,
  ];
  const laid = path.map(([first, second]): Pair => {
    const [u, v] = [first - loss.optimum[0], second - loss.optimum[1]];
    return [
      along * (v * direction[0] - u * direction[1]),
      across * (u * direction[0] + v * direction[1]),
    ];
  });
  const [from = [0, 0]] = laid;
  const [signX, signY] = [from[0] > 0 ? -1 : 1, from[1] < 0 ? -1 : 1];
  return { path: laid.map(([x, y]) => [signX * x, signY * y]), halfWidth };
}
