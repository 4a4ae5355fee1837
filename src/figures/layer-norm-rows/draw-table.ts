import * as Plot from '@observablehq/plot';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import { plotOptions } from '../../kit/charts/plot-options.ts';
import type { Cell, Model } from './model.ts';
import { placeCells, tableHeight, tableWidth, type Place } from './place-cell.ts';
import type { Words } from './words.ts';

/** Which numbers share their statistics: they are framed together. */
export type Sets = 'none' | 'columns' | 'rows' | 'samples' | 'positions';

/** What one of the tables shows. */
export interface TableChart {
  readonly name: 'input' | 'first' | 'second';
  readonly title: string;
  readonly label: string;
  readonly cells: readonly Cell[];
  readonly sets: Sets;
  readonly color: string;
}

interface PlacedCell extends Cell, Place {}

/** Draws a table of numbers: a tint where a number moved, a frame around those that share statistics. */
export function drawTable(
  table: TableChart,
  { shape }: Model,
  { document, width }: DrawingContext<Words>,
): Chart {
  const size = tableWidth[width];
  const places = placeCells(shape, size);
  const cells = table.cells.flatMap((cell, index): PlacedCell[] => {
    const place = places[index];
    return place ? [{ ...cell, ...place }] : [];
  });
  const svg = Plot.plot({
    ...plotOptions(document, size, tableHeight),
    margin: 0,
    x: { domain: [0, size], range: [0, size], axis: null },
    y: { domain: [0, tableHeight], range: [0, tableHeight], axis: null },
    marks: [
      ...tintMarks(cells, table.color),
      ...(shape.length > 2 || table.sets === 'none' ? [gridMark(cells)] : []),
      ...frameMarks(cells, shape, table),
      Plot.text(cells, {
        x: (cell: PlacedCell) => cell.x + cell.width / 2,
        y: (cell: PlacedCell) => cell.y + cell.height / 2,
        text: (cell: PlacedCell) => formatNumber(cell.value, 1),
        fill: 'var(--ink)',
        fontVariant: 'tabular-nums',
      }),
      ...nameMarks(cells, shape),
    ],
  }) as SVGSVGElement;
  return { name: table.name, title: table.title, label: table.label, svg };
}

/** The more a number moved, the stronger its tint. */
function tintMarks(cells: readonly PlacedCell[], color: string): Plot.Markish[] {
  return [
    rectangles(
      cells.filter(({ moved }) => moved),
      {
        inset: 1.5,
        fill: color,
        fillOpacity: ({ change }: PlacedCell) => 0.2 + 0.35 * Math.min(1, Math.abs(change) / 1.5),
      },
    ),
  ];
}

/** Parts the numbers of the input, and of images, whose frames do not. */
function gridMark(cells: readonly PlacedCell[]): Plot.Markish {
  return rectangles(cells, { inset: 0.5, stroke: 'var(--line)', strokeWidth: 1 });
}

/** A frame around every set of numbers with one mean and one variance. */
function frameMarks(
  cells: readonly PlacedCell[],
  shape: readonly number[],
  { sets, color }: TableChart,
): Plot.Markish[] {
  if (sets === 'none') return [];
  const frames = new Map<number, Place>();
  for (const [index, cell] of cells.entries()) {
    const set = setOf(index, shape, sets);
    frames.set(set, around(frames.get(set), cell));
  }
  // The positions of an image lie in one cell of each channel: no frame can hold just these.
  const shown = sets === 'positions' ? positionFrames(cells, shape) : [...frames.values()];
  return [rectangles(shown, { inset: 1.5, stroke: color, strokeWidth: 1.5 })];
}

/** The cells of the one position whose value was changed. */
function positionFrames(
  cells: readonly Place[],
  [, channels = 1, h = 1, w = 1]: readonly number[],
) {
  return cells.filter((_, index) => index < channels * h * w && index % (h * w) === 0);
}

function setOf(index: number, shape: readonly number[], sets: Sets): number {
  const [samples = 1] = shape;
  const size = shape.reduce((product, length) => product * length, 1) / samples;
  return sets === 'columns' ? index % size : Math.floor(index / size);
}

function around(frame: Place | undefined, cell: Place): Place {
  if (!frame) return cell;
  const [x, y] = [Math.min(frame.x, cell.x), Math.min(frame.y, cell.y)];
  return {
    x,
    y,
    width: Math.max(frame.x + frame.width, cell.x + cell.width) - x,
    height: Math.max(frame.y + frame.height, cell.y + cell.height) - y,
  };
}

function rectangles(places: readonly Place[], options: Plot.RectOptions): Plot.Markish {
  return Plot.rect(places, {
    x1: 'x',
    x2: (place: Place) => place.x + place.width,
    y1: 'y',
    y2: (place: Place) => place.y + place.height,
    ...options,
  });
}

/** The samples are numbered down the left; the features, or the channels, along the top. */
function nameMarks(cells: readonly PlacedCell[], shape: readonly number[]): Plot.Markish[] {
  const [samples = 1, channels = 1, h = 1, w = 1] = shape;
  const plane = h * w;
  const soft = { fill: 'var(--ink-soft)', text: 'name' } as const;
  const starts = (step: number, count: number) =>
    Array.from({ length: count }, (_, index) => ({ cell: cells[index * step], name: index + 1 }));
  return [
    Plot.text(starts(plane * channels, samples), {
      ...soft,
      x: 7,
      y: ({ cell }: { cell?: Place }) => (cell?.y ?? 0) + (h * (cell?.height ?? 0)) / 2,
    }),
    Plot.text(starts(plane, channels), {
      ...soft,
      x: ({ cell }: { cell?: Place }) => (cell?.x ?? 0) + (w * (cell?.width ?? 0)) / 2,
      y: 8,
    }),
  ];
}
