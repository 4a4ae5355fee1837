/** The parts of a query that are a figure's: `batch-of-one.B=1`, as they are written, joined. */
export function ownQuery(id: string, query: string): string {
  return partsOf(query)
    .filter((part) => isOwn(id, part))
    .join('&');
}

/** The parts of a query that are not a figure's, exactly as others wrote them. */
export function foreignQuery(id: string, query: string): string {
  return partsOf(query)
    .filter((part) => !isOwn(id, part))
    .join('&');
}

/** Tells whether a query holds any key of the figure, well-formed or not. */
export function hasState(id: string, query: string): boolean {
  return ownQuery(id, query) !== '';
}

function partsOf(query: string): string[] {
  return query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '');
}

function isOwn(id: string, part: string): boolean {
  const [key = ''] = new URLSearchParams(part).keys();
  return key.startsWith(`${id}.`);
}
