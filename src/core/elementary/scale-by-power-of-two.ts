import { powerOfTwo } from './power-of-two.ts';

/**
 * A number times 2 to an integer power, rounded once, also where the result overflows or is subnormal.
 *
 * Formula: y · 2^k
 *
 * @param y a number of magnitude between 1/4 and 4
 * @param k an integer from −1100 to 1024
 * @returns the product
 */
export function scaleByPowerOfTwo(y: number, k: number): number {
  if (k > 1023) return y * 2 * powerOfTwo(k - 1);
  if (k < -1021) return y * powerOfTwo(k + 1000) * powerOfTwo(-1000);
  return y * powerOfTwo(k);
}
