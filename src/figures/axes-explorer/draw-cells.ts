import * as Plot from '@observablehq/plot';
import { chart } from '../../kit/charts/chart.ts';
import { soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext, WidthName } from '../../kit/contract/figure.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { fill } from '../../kit/words/fill.ts';
import { cellSizes, cellSpans, placeOfCell } from './layout.ts';
import type { Model } from './model.ts';
import { shape } from './parameters.ts';
import type { Words } from './words.ts';

const [N, C, H, W] = shape;

/** Draws the tensor: a patch for each example and channel, a cell for each value; tints come later. */
export function drawCells(model: Model, context: DrawingContext<Words>): Chart {
  const { width, words } = context;
  const { columns, rows } = cellSpans(width);
  const cells = Array.from(shownValues(model), (value, i) => {
    const { column, row } = placeOfCell(i);
    const [[x1, x2] = [0, 0], [y1, y2] = [0, 0]] = [columns[column], rows[row]];
    return { x1, x2, y1, y2, value };
  });
  return chart(context, {
    name: 'cells',
    title: words.cellsTitle[model.shown],
    label: words.cells,
    width: { narrow: rightOf('narrow'), wide: rightOf('wide') },
    height: (rows.at(-1)?.[1] ?? 0) + 1,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      nameMarks(words, width),
      Plot.rect(cells, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', inset: 1, className: 'cell' }),
      // A cell of the narrow drawing has no room for its number.
      width === 'wide'
        ? Plot.text(cells, {
            x: ({ x1, x2 }: Box) => (x1 + x2) / 2,
            y: ({ y1, y2 }: Box) => (y1 + y2) / 2,
            text: ({ value }: Box) => formatNumber(value, 1),
            fontSize: 12.5,
            fill: soft,
            className: 'number',
          })
        : null,
    ],
    cells: { parameter: 'cell', columns, rows },
  });
}

/** Where the last column of cells ends. */
function rightOf(width: WidthName): number {
  return cellSpans(width).columns.at(-1)?.[1] ?? 0;
}

/** The values that the cells show. */
export function shownValues({ shown, x, normalized, dx }: Model): ArrayLike<number> {
  if (shown === 'gradient') return dx.values;
  return shown === 'input' ? x.values : normalized.values;
}

interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly value: number;
}

/** Names over the columns of patches, and left of their rows. */
function nameMarks(words: Words, width: WidthName): Plot.Markish[] {
  const { gutter, head, cell, gap } = cellSizes[width];
  const channels = Array.from({ length: C }, (_, c) => ({
    x: gutter + c * (W * cell + gap) + (W * cell) / 2,
    name: fill(words.channel, { c: c + 1 }),
  }));
  const examples = Array.from({ length: N }, (_, n) => ({
    y: head + n * (H * cell + gap) + (H * cell) / 2,
    name: fill(words.example, { n: n + 1 }),
  }));
  const name = { text: 'name', fill: soft } as const;
  return [
    Plot.text(channels, { ...name, x: 'x', y: head / 2 }),
    Plot.text(examples, { ...name, x: 0, y: 'y', textAnchor: 'start' }),
  ];
}
