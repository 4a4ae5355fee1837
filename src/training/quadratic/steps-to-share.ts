import { pow } from '../../core/index.ts';
import { principalCurvatures } from './principal-curvatures.ts';
import type { Pair, QuadraticLoss } from './quadratic-loss.ts';

/**
 * How many steps gradient descent takes until the excess loss is a share of what it was.
 *
 * Formula: the least k with Σ λᵢ pᵢ² (1 − ηλᵢ)²ᵏ ≤ share · Σ λᵢ pᵢ², pᵢ the start's distance from
 * the optimum along the i-th principal direction: exact, without walking the steps
 *
 * @param start w before the first step
 * @param learningRate η
 * @param share between 0 and 1
 * @returns the number of steps; Infinity if the loss does not fall below that
 */
export function stepsToShare(
  loss: QuadraticLoss,
  start: Pair,
  learningRate: number,
  share: number,
): number {
  const { largest, smallest, direction } = principalCurvatures(loss);
  const [u, v] = [start[0] - loss.optimum[0], start[1] - loss.optimum[1]];
  const along = u * direction[0] + v * direction[1];
  const across = v * direction[0] - u * direction[1];
  const parts = [largest * along * along, smallest * across * across] as const;
  const rates = [1 - learningRate * largest, 1 - learningRate * smallest] as const;
  const squares = [rates[0] * rates[0], rates[1] * rates[1]] as const;
  const left = (k: number): number => parts[0] * pow(squares[0], k) + parts[1] * pow(squares[1], k);
  const goal = share * (parts[0] + parts[1]);
  if (parts.some((part, index) => part > goal && squares[index]! >= 1)) return Infinity;
  let high = 1;
  while (left(high) > goal) {
    high *= 2;
    if (high > limit) return Infinity;
  }
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (left(middle) > goal) low = middle;
    else high = middle;
  }
  return high;
}

/** No one waits longer; a rate that differs from 1 by rounding only is none. */
const limit = 1e12;
