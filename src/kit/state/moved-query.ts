/** Where each parameter that a figure has lost is now: `{ hidden: 'recurrent-memory.hidden' }`. */
export type MovedParameters = Readonly<Record<string, `${string}.${string}`>>;

/**
 * Renames, in a query, the keys of parameters that another figure has now; all else stays as it is written.
 *
 * @param id the figure that had them
 * @returns the query with its question mark, if it had one
 */
export function movedQuery(id: string, moved: MovedParameters, query: string): string {
  return query.replaceAll(/(^\??|&)([^=&]*)/g, (whole, before: string, key: string) => {
    const name = key.startsWith(`${id}.`) ? key.slice(id.length + 1) : '';
    return Object.hasOwn(moved, name) ? `${before}${moved[name] ?? key}` : whole;
  });
}
