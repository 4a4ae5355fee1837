import { LN2_HIGH, LN2_LOW } from './constants.ts';
import { logKernel } from './log-kernel.ts';
import { log } from './log.ts';
import { powerOfTwo } from './power-of-two.ts';
import { highWord } from './words.ts';

const ROOT_OF_HALF_MINUS_ONE = -0.2928932188134524;
const ROOT_OF_TWO_MINUS_ONE = 0.41421356237309503;

/**
 * The logarithm of 1 + x, accurate for small x too.
 *
 * Formula: log(1 + x) = log(u) + c / u with u = 1 + x rounded and c the rounding error
 *
 * @param x any number
 * @returns the logarithm; −Infinity for −1, NaN below −1
 * @example
 * log1p(1e-20) // => 1e-20
 * @see fdlibm, s_log1p.c (NOTICE.md)
 */
export function log1p(x: number): number {
  if (!(x > -1)) return x === -1 ? -Infinity : NaN;
  if (x > 9007199254740992) return log(x);
  if (Math.abs(x) < 5.551115123125783e-17) return x;
  if (x > ROOT_OF_HALF_MINUS_ONE && x < ROOT_OF_TWO_MINUS_ONE) {
    return x - (0.5 * x * x - logKernel(x));
  }
  const u = 1 + x;
  let k = (highWord(u) >> 20) - 1023;
  const correction = (k > 0 ? 1 - (u - x) : x - (u - 1)) / u;
  let m = u * powerOfTwo(-k);
  if (m > ROOT_OF_TWO_MINUS_ONE + 1) {
    m *= 0.5;
    k += 1;
  }
  const f = m - 1;
  const low = k * LN2_LOW + correction;
  return k * LN2_HIGH - (0.5 * f * f - (logKernel(f) + low) - f);
}
