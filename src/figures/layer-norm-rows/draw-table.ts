import * as Plot from '@observablehq/plot';
import { chart, chartWidth } from '../../kit/charts/chart.ts';
import { hairline, ink, soft } from '../../kit/charts/looks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { formatNumber } from '../../kit/format/format-number.ts';
import type { Cell, Model } from './model.ts';
import { placeCells, tableHeight, tableWidth, type Place } from './place-cell.ts';
import type { Words } from './words.ts';

/** Which numbers share their statistics: they are framed together. */
export type Sets = 'none' | 'columns' | 'rows' | 'samples' | 'positions';

/** What one of the tables shows. */
export interface TableChart {
  readonly cells: readonly Cell[];
  readonly sets: Sets;
  readonly color: string;
}

/** How wide a cell is that holds an arrow beside its old number. */
const arrowRoom = 40;

interface PlacedCell extends Cell, Place {}

/** Draws a table of numbers: a tint where a number moved, a frame around those that share statistics. */
export function drawTable(
  name: 'input' | 'first' | 'second',
  table: TableChart,
  { input, shape }: Model,
  context: DrawingContext<Words>,
): Chart {
  const size = chartWidth(context, tableWidth);
  const places = placeCells(shape, size);
  const cells = table.cells.flatMap((cell, index): PlacedCell[] => {
    const place = places[index];
    return place ? [{ ...cell, ...place }] : [];
  });
  return chart(context, {
    name,
    ...context.words.tables[input][name],
    width: tableWidth,
    height: tableHeight,
    margin: 0,
    x: { domain: [0, size], range: [0, size], axis: null },
    y: { domain: [0, tableHeight], range: [0, tableHeight], axis: null },
    marks: [
      tintMark(cells, table.color),
      shape.length > 2 || table.sets === 'none' ? gridMark(cells) : null,
      frameMark(cells, shape, table),
      ...numberMarks(cells),
      nameMarks(cells, shape),
    ],
  });
}

/** A number that moved stands under what it was before. */
function numberMarks(cells: readonly PlacedCell[]): Plot.Markish[] {
  const written = cells.map((cell) => ({
    x: cell.x + cell.width / 2,
    y: cell.y + cell.height / 2,
    now: formatNumber(cell.value, 1),
    before: formatNumber(cell.value - cell.change, 1),
    arrow: cell.width < arrowRoom ? '' : '→',
  }));
  const [kept, changed] = [
    written.filter(({ now, before }) => now === before),
    written.filter(({ now, before }) => now !== before),
  ];
  const place = { x: 'x', y: 'y', fill: ink, fontVariant: 'tabular-nums' } as const;
  return [
    Plot.text(kept, { ...place, text: 'now' }),
    Plot.text(changed, {
      ...place,
      text: ({ before, arrow }: (typeof written)[number]) => before + arrow,
      dy: -7.5,
      fontSize: 11,
    }),
    Plot.text(changed, { ...place, text: 'now', dy: 7.5, fontWeight: 650 }),
  ];
}

/** The more a number moved, the stronger its tint. */
function tintMark(cells: readonly PlacedCell[], fill: string): Plot.Markish {
  const strength = ({ change }: Cell): number => 0.2 + 0.35 * Math.min(1, Math.abs(change) / 1.5);
  const moved = cells.filter((cell) => cell.moved);
  return rectangles(moved, { inset: 1.5, fill, fillOpacity: strength });
}

/** Parts the numbers of the input, and of images, whose frames do not. */
function gridMark(cells: readonly PlacedCell[]): Plot.Markish {
  return rectangles(cells, { inset: 0.5, stroke: hairline, strokeWidth: 1 });
}

/** A frame around every set of numbers with one mean and one variance. */
function frameMark(
  cells: readonly PlacedCell[],
  shape: readonly number[],
  { sets, color }: TableChart,
): Plot.Markish {
  if (sets === 'none') return null;
  const frames = new Map<number, Place>();
  for (const [index, cell] of cells.entries()) {
    const set = setOf(index, shape, sets);
    frames.set(set, around(frames.get(set), cell));
  }
  // The positions of an image lie in one cell of each channel: no frame can hold just these.
  const shown = sets === 'positions' ? positionFrames(cells, shape) : [...frames.values()];
  return rectangles(shown, { inset: 1.5, stroke: color, strokeWidth: 1.5 });
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
function nameMarks(cells: readonly Place[], shape: readonly number[]): Plot.Markish[] {
  const [samples = 1, channels = 1, h = 1, w = 1] = shape;
  const plane = h * w;
  const starts = (step: number, count: number) =>
    cells.filter((_, index) => index % step === 0 && index < step * count);
  const place = { text: (_: Place, index: number) => index + 1, fill: soft };
  return [
    Plot.text(starts(plane * channels, samples), {
      ...place,
      x: 7,
      y: ({ y, height }: Place) => y + (h * height) / 2,
    }),
    Plot.text(starts(plane, channels), {
      ...place,
      x: ({ x, width }: Place) => x + (w * width) / 2,
      y: 8,
    }),
  ];
}
