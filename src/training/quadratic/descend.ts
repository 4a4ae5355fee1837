import type { Pair, QuadraticLoss } from './quadratic-loss.ts';

/**
 * The path of gradient descent on a quadratic loss.
 *
 * Formula: w ← w − η H (w − w*)
 *
 * @param start w before the first step
 * @param learningRate η
 * @param steps how many
 * @returns steps + 1 places, the start first
 */
export function descend(
  { optimum, hessian: [a, b, c] }: QuadraticLoss,
  start: Pair,
  learningRate: number,
  steps: number,
): readonly Pair[] {
  const path: Pair[] = [start];
  let [x, y] = start;
  for (let step = 0; step < steps; step += 1) {
    const [u, v] = [x - optimum[0], y - optimum[1]];
    x -= learningRate * (a * u + b * v);
    y -= learningRate * (b * u + c * v);
    path.push([x, y]);
  }
  return path;
}
