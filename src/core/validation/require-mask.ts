/**
 * Checks a mask and counts what it keeps.
 *
 * @param mask [N, ...spatial] as one list: 0 leaves a position out
 * @param positions N · H · W, how many elements it must have
 * @returns how many positions it keeps
 * @throws TypeError if it is not a Uint8Array (of booleans, every one would count as kept)
 * @throws RangeError if it has another length or keeps nothing
 */
export function requireMask(mask: unknown, positions: number): number {
  if (!(mask instanceof Uint8Array)) {
    const kind = Object.prototype.toString.call(mask).slice(8, -1);
    throw new TypeError(`mask must be a Uint8Array of ${positions} elements: mask is ${kind}`);
  }
  if (mask.length !== positions) {
    throw new RangeError(
      `mask must be a Uint8Array of ${positions} elements: mask.length = ${mask.length}`,
    );
  }
  let kept = 0;
  for (const value of mask) kept += value === 0 ? 0 : 1;
  if (kept === 0) throw new RangeError('mask must keep at least one position: it keeps 0');
  return kept;
}
