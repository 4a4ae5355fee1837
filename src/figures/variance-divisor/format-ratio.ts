import { formatNumber } from '../../kit/format/format-number.ts';

/** Three decimals, or as many as a very small ratio needs to be seen. */
export function formatRatio(ratio: number): string {
  return formatNumber(ratio, ratioDigits(ratio));
}

/** The decimals that show a ratio. */
export function ratioDigits(ratio: number): number {
  return ratio < 0.001 ? 7 : 3;
}
