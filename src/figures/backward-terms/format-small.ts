import { formatNumber } from '../../kit/format/format-number.ts';

/** Decimals enough to see a number that may be very small. */
export function formatSmall(value: number): string {
  return formatNumber(value, Math.abs(value) < 0.001 ? 7 : 4);
}
