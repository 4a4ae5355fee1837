import type { Index, IndexParameter } from '../parameters/parameter.ts';

/** Where a cell lies on paper: its column and row, from 0. */
export interface Place {
  readonly column: number;
  readonly row: number;
}

/** How many columns and rows a grid takes on paper. */
export function gridSize({ shape, across, down }: IndexParameter): {
  readonly columns: number;
  readonly rows: number;
} {
  const count = (axes: readonly number[]): number =>
    axes.reduce((product, axis) => product * (shape[axis] ?? 1), 1);
  return { columns: count(across), rows: count(down) };
}

/** Where a cell of a grid lies on paper. */
export function placeOf({ shape, across, down }: IndexParameter, index: Index): Place {
  const number = (axes: readonly number[]): number =>
    axes.reduce((sum, axis) => sum * (shape[axis] ?? 1) + (index[axis] ?? 1) - 1, 0);
  return { column: number(across), row: number(down) };
}

/** The cell at a place on paper; a place outside of the grid stands for the nearest one inside. */
export function indexAt(parameter: IndexParameter, place: Place): Index {
  const { shape, across, down } = parameter;
  const { columns, rows } = gridSize(parameter);
  const index = shape.map(() => 1);
  const split = (number: number, axes: readonly number[]): void => {
    let rest = number;
    for (const axis of axes.toReversed()) {
      const size = shape[axis] ?? 1;
      index[axis] = 1 + (rest % size);
      rest = Math.floor(rest / size);
    }
  };
  split(Math.min(Math.max(place.column, 0), columns - 1), across);
  split(Math.min(Math.max(place.row, 0), rows - 1), down);
  return index;
}

/** The number of a cell in the order of reading, from 1: line by line, as it lies on paper. */
export function readingOrder(parameter: IndexParameter, index: Index): number {
  const { column, row } = placeOf(parameter, index);
  return row * gridSize(parameter).columns + column + 1;
}

/**
 * The cell to which a key leads: the arrows go to the neighbour on paper, Home and End to the ends
 * of the line, the page keys up and down by a block of the fastest axis.
 *
 * @returns undefined for a key that is not the grid's own
 */
export function indexForKey(
  parameter: IndexParameter,
  index: Index,
  key: string,
): Index | undefined {
  const { column, row } = placeOf(parameter, index);
  const block = parameter.shape[parameter.down.at(-1) ?? NaN] ?? 1;
  const places: Readonly<Record<string, Place>> = {
    ArrowRight: { column: column + 1, row },
    ArrowLeft: { column: column - 1, row },
    ArrowDown: { column, row: row + 1 },
    ArrowUp: { column, row: row - 1 },
    Home: { column: 0, row },
    End: { column: Infinity, row },
    PageDown: { column, row: row + block },
    PageUp: { column, row: row - block },
  };
  const place = Object.hasOwn(places, key) ? places[key] : undefined;
  return place && indexAt(parameter, place);
}
