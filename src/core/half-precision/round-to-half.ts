import { powerOfTwo } from '../elementary/power-of-two.ts';
import { highWord } from '../elementary/words.ts';

/** The largest number of half precision. */
const LARGEST = 65504;
/** Halves below this exponent are subnormal: all multiples of 2^−24. */
const LEAST_EXPONENT = -14;

/**
 * The number of half precision (IEEE binary16) that is nearest, ties to even.
 *
 * Formula: q · round(x / q) with q = 2^(max(e, −14) − 10), 2^e ≤ |x| < 2^(e + 1); ±Infinity from 65520
 *
 * @param x any number
 * @returns the half; −0, infinities and NaN stay what they are
 * @example
 * roundToHalf(2049) // => 2048
 * roundToHalf(256 * 256) // => Infinity
 * @see IEEE 754-2019, section 4.3.1
 */
export function roundToHalf(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const exponent = ((highWord(x) >> 20) & 0x7ff) - 1023;
  const quantum = powerOfTwo(Math.max(exponent, LEAST_EXPONENT) - 10);
  // Beside this number doubles lie one quantum apart, so that their own rounding does the work.
  const anchor = 6755399441055744 * quantum;
  const size = exponent > 15 ? Infinity : Math.abs(x) + anchor - anchor;
  return (x < 0 ? -1 : 1) * (size > LARGEST ? Infinity : size);
}
