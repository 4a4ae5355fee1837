import { LN2_HIGH, LN2_LOW } from './constants.ts';
import { logKernel } from './log-kernel.ts';
import { powerOfTwo } from './power-of-two.ts';
import { highWord } from './words.ts';

const SMALLEST_NORMAL = 2.2250738585072014e-308;
const SQUARE_ROOT_OF_TWO = 1.4142135623730951;

/**
 * The natural logarithm, with the same bits on every machine.
 *
 * Formula: log(x) = k ln 2 + log(1 + f) with x = 2^k (1 + f), √½ < 1 + f < √2. The error is
 * below 1 ulp.
 *
 * @param x any number
 * @returns the logarithm; −Infinity for 0, NaN below 0
 * @example
 * log(1) // => 0
 * @see fdlibm, e_log.c (NOTICE.md)
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  if (x < SMALLEST_NORMAL) return log(x * powerOfTwo(54)) - 54 * (LN2_HIGH + LN2_LOW);
  let k = (highWord(x) >> 20) - 1023;
  // Two factors, because 2^−k alone is out of range for the largest x.
  let m = k > 1022 ? x * 0.5 * powerOfTwo(1 - k) : x * powerOfTwo(-k);
  if (m > SQUARE_ROOT_OF_TWO) {
    m *= 0.5;
    k += 1;
  }
  const f = m - 1;
  const rest = logKernel(f);
  const half = 0.5 * f * f;
  return k === 0 ? f - (half - rest) : k * LN2_HIGH - (half - (rest + k * LN2_LOW) - f);
}
