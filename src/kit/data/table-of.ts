type Cell = number | string;

/**
 * A table of things that are alike: a column for each named part, a row for each thing.
 *
 * @param columns the parts, by their names, in the order of the columns
 * @example
 * tableOf(['B', 'scatter'], [{ B: 1, scatter: 0.5 }]); // { columns: ['B', 'scatter'], rows: [[1, 0.5]] }
 */
export function tableOf<Name extends string>(
  columns: readonly Name[],
  things: readonly Readonly<Record<Name, Cell>>[],
): { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] } {
  return { columns, rows: things.map((thing) => columns.map((name) => thing[name])) };
}
