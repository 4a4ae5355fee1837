/**
 * Half the length of an axis about 0: the first of a few that the values fit into, so that it does not
 * tremble while a slider moves.
 *
 * @param room how much farther than the farthest value it reaches at least
 */
export function edgeAround(
  values: readonly number[],
  edges: readonly number[],
  room: number,
): number {
  const wanted = room * Math.max(...values.map(Math.abs));
  return edges.find((edge) => edge >= wanted) ?? wanted;
}

/** Half the length of an axis about 0, in whole units, that the values fit into; at least so long. */
export function wholeEdge(values: readonly number[], least: number): number {
  return Math.max(least, ...values.map((value) => Math.ceil(Math.abs(value))));
}
