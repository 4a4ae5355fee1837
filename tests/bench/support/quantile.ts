/**
 * The value below which a share of the values lies, between its two neighbours in proportion.
 *
 * @param share from 0 to 1: 0.5 is the median
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  if (low === undefined || high === undefined) throw new Error('values must not be empty');
  return low + (high - low) * (place - Math.floor(place));
}
