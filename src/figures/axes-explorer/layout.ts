import type { Span, WidthName } from '../../kit/contract/figure.ts';
import type { Model, Stage } from './model.ts';
import { shape } from './parameters.ts';

const [, C, H, W] = shape;

/** Sizes of the chart of cells, in pixels: the names of examples at the left, those of channels above. */
export const cellSizes = {
  narrow: { gutter: 56, head: 24, cell: 22, gap: 6 },
  wide: { gutter: 58, head: 24, cell: 32, gap: 12 },
} as const;

/** Where the columns and rows of cells lie: patches of W by H cells, with a gap between patches. */
export function cellSpans(width: WidthName): {
  readonly columns: readonly Span[];
  readonly rows: readonly Span[];
} {
  const { gutter, head, cell, gap } = cellSizes[width];
  const spans = (count: number, patch: number, start: number): readonly Span[] =>
    Array.from({ length: count }, (_, i) => {
      const from = start + i * cell + Math.floor(i / patch) * gap;
      return [from, from + cell];
    });
  return { columns: spans(C * W, W, gutter), rows: spans(shape[0] * H, H, head) };
}

/** Where in the grid a cell lies, by its number in memory: its column and row. */
export function placeOfCell(i: number): { readonly column: number; readonly row: number } {
  const example = Math.floor(i / (C * H * W));
  const channel = Math.floor(i / (H * W)) % C;
  return { column: channel * W + (i % W), row: example * H + (Math.floor(i / W) % H) };
}

/** Sizes of the chart of one set: values at the left, where they go at the right. */
export const setSizes = {
  narrow: { width: 340, height: 200, left: 110, right: 270, top: 24, bottom: 190 },
  wide: { width: 236, height: 336, left: 84, right: 184, top: 24, bottom: 326 },
} as const;

/** The two tensors between which the chart of one set draws its lines. */
export function stagesOf({ shown, x, normalized, dy, dx }: Model): readonly [Stage, Stage] {
  return shown === 'gradient' ? [dy, dx] : [x, normalized];
}

const edges = [3, 4, 5, 6, 8, 10, 15, 20, 30, 50, 100, 200, 500];

/** Half the height of the chart of one set, in values: wide enough for any cell of the tensor. */
export function edgeOf(model: Model): number {
  const values = stagesOf(model).flatMap((stage) => Array.from(stage.values));
  const farthest = Math.max(...values.map((value) => Math.abs(value)));
  return edges.find((edge) => edge >= farthest) ?? farthest;
}

/** The height of a value in the chart of one set, to a tenth of a pixel. */
export function heightOf(value: number, edge: number, width: WidthName): number {
  const { top, bottom } = setSizes[width];
  const height = top + ((edge - value) / (2 * edge)) * (bottom - top);
  return Math.round(height * 10) / 10;
}
