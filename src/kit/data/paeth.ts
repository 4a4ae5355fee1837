/**
 * Paeth's prediction of a sample of a picture: the neighbour that lies nearest to left + above − corner.
 * Photographs differ little from it, so that the differences take little room.
 */
export function paeth(left: number, above: number, corner: number): number {
  const toLeft = Math.abs(above - corner);
  const toAbove = Math.abs(left - corner);
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
