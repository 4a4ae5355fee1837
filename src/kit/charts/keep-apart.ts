/**
 * Moves labels at the ends of lines apart, upward, so that none touches the next; the lowest gives way last.
 *
 * @param places where each would like to stand, in pixels from the top
 * @param gap the least distance between two
 * @param bottom the lowest place that any may take
 * @returns where each stands, in the order given
 */
export function keepApart(places: readonly number[], gap: number, bottom: number): number[] {
  const moved = [...places];
  let lowest = bottom + gap;
  for (const index of [...places.keys()].sort((a, b) => (places[b] ?? 0) - (places[a] ?? 0))) {
    lowest = Math.min(places[index] ?? 0, lowest - gap);
    moved[index] = lowest;
  }
  return moved;
}
