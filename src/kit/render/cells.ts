import type { Cells, Chart, Span } from '../contract/figure.ts';
import { indexAt, placeOf } from '../charts/grid.ts';
import type { Index, IndexParameter } from '../parameters/parameter.ts';

/** Where the cursor of a chart's cells lies over it, in percent, so that it scales with the drawing. */
export function cursorStyle(
  { cells, svg }: Chart,
  parameter: IndexParameter,
  index: Index,
): string {
  const { column, row } = placeOf(parameter, index);
  const [left, right] = cells?.columns[column] ?? [0, 0];
  const [top, bottom] = cells?.rows[row] ?? [0, 0];
  const percent = (part: number, side: 'width' | 'height'): string =>
    `${((part / Number(svg.getAttribute(side))) * 100).toFixed(2)}%`;
  return [
    `inset-inline-start:${percent(left, 'width')}`,
    `inset-block-start:${percent(top, 'height')}`,
    `inline-size:${percent(right - left, 'width')}`,
    `block-size:${percent(bottom - top, 'height')}`,
  ].join(';');
}

/** The cell under a place on a chart, in its pixels; between cells, and beside them, the nearest one. */
export function cellUnder(parameter: IndexParameter, cells: Cells, x: number, y: number): Index {
  return indexAt(parameter, { column: nearest(cells.columns, x), row: nearest(cells.rows, y) });
}

function nearest(spans: readonly Span[], at: number): number {
  const distances = spans.map(([from, to]) => Math.max(from - at, at - to, 0));
  return distances.indexOf(Math.min(...distances));
}
