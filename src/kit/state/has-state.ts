/** Tells whether a query holds any key of the figure, well-formed or not. */
export function hasState(id: string, query: string): boolean {
  return [...new URLSearchParams(query).keys()].some((key) => key.startsWith(`${id}.`));
}
