import { formatNumber } from '../../kit/format/format-number.ts';

/** Three decimals, or as many as a very small ratio needs to be seen. */
export function formatRatio(ratio: number): string {
  return formatNumber(ratio, ratio < 0.001 ? 7 : 3);
}
