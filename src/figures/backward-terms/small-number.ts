import type { StatedNumber } from '../../kit/contract/finding.ts';
import { number } from '../../kit/words/numbers.ts';

/** States a number that may be very small, with decimals enough to see it. */
export function smallNumber(value: number): StatedNumber {
  return number(value, Math.abs(value) < 0.001 ? 7 : 4);
}
