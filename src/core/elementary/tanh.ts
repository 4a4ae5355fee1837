import { expm1 } from './expm1.ts';

/**
 * The hyperbolic tangent, with the same bits on every machine.
 *
 * Formula: tanh(x) = −t / (t + 2) with t = expm1(−2|x|), and 1 − 2 / (t + 2) with
 * t = expm1(2|x|) for |x| >= 1; the sign is x's. The error is below 2.2 ulp.
 *
 * @param x any number
 * @returns the tangent, from −1 to 1
 * @example
 * tanh(0) // => 0
 * @see fdlibm, s_tanh.c (NOTICE.md)
 */
export function tanh(x: number): number {
  const magnitude = Math.abs(x);
  if (magnitude < 1e-8) return x;
  if (magnitude > 22) return x < 0 ? -1 : 1;
  const t = expm1(magnitude < 1 ? -2 * magnitude : 2 * magnitude);
  const value = magnitude < 1 ? -t / (t + 2) : 1 - 2 / (t + 2);
  return x < 0 ? -value : value;
}
