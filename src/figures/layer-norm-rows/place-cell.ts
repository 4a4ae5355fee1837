import { widths } from '../../kit/contract/figure.ts';

/** Where a number of a table stands, in pixels of its chart. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The three tables stand side by side where there is room, and one above the other where not. */
export const tableWidth = widths.wide / 3;

const margin = { left: 18, right: 6, top: 20 } as const;
/** Two numbers, the old one and the new one. */
const rowHeight = 34;
const gap = 6;

/** Both inputs fill this height: the controls below stay where they are. */
export const tableHeight = margin.top + 5 * rowHeight + 4;

/** The places of all numbers of a [B, H] table, or of [N, C, H, W] images, channel beside channel. */
export function placeCells(shape: readonly number[], width: number): readonly Place[] {
  const [samples = 1, channels = 1, height = 1, columns = 1] = shape;
  const image = shape.length > 2;
  const planeGap = image ? gap : 0;
  const room = width - margin.left - margin.right - planeGap * (channels - 1);
  const cell = room / (channels * columns);
  const size = channels * height * columns;
  return Array.from({ length: samples * size }, (_, index) => {
    const [n, inner] = [Math.floor(index / size), index % size];
    const c = Math.floor(inner / (height * columns));
    const [h, w] = [Math.floor(inner / columns) % height, inner % columns];
    return {
      x: margin.left + c * (columns * cell + planeGap) + w * cell,
      y: margin.top + n * (height * rowHeight + planeGap) + h * rowHeight,
      width: cell,
      height: rowHeight,
    };
  });
}
