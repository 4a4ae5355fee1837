import { fromWords } from './words.ts';

/**
 * 2 to an integer power, exactly.
 *
 * Formula: 2^k
 *
 * @param k an integer from −1022 to 1023
 * @returns the power
 */
export function powerOfTwo(k: number): number {
  return fromWords((k + 1023) << 20, 0);
}
