import { digitSide } from '../../../training/digits/format.ts';

/** What a reader drew: how much ink each pixel has, from 0 to 1, row by row. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly ink: Float32Array;
}

/** Rows and columns of MNIST's digits, of which each 2 × 2 become one pixel. */
const fine = 2 * digitSide;
/** MNIST brings what was written to this size, and centres it by its mass in 28 × 28. */
const room = 20;
/** Each pixel has 16 levels, as those of the digits that were learned. */
const levels = 15;

/**
 * Brings a drawing to the form of the digits that were learned: what was drawn, its edges cut off, is
 * scaled to 20 pixels, laid into 28 × 28 so that its centre of mass is in the middle, and each 2 × 2
 * pixels become their mean.
 *
 * @returns [14 × 14] from 0 (paper) to 1 (ink), or undefined where nothing was drawn
 */
export function centerDigit(drawing: Drawing): Float32Array | undefined {
  const box = boundsOf(drawing);
  if (!box) return undefined;
  const scaled = scale(drawing, box);
  const [x, y] = centreOf(scaled);
  const middle = (fine - 1) / 2;
  const [across, down] = [Math.round(middle - x), Math.round(middle - y)];
  const digit = new Float32Array(digitSide * digitSide);
  for (let row = 0; row < scaled.height; row += 1) {
    for (let column = 0; column < scaled.width; column += 1) {
      const place = placeOf(row + down, column + across);
      // What is drawn far from its own middle may reach over the edge, as in MNIST.
      if (place === undefined) continue;
      digit[place] = (digit[place] ?? 0) + inkAt(scaled, row, column) / 4;
    }
  }
  return digit.map((ink) => Math.round(ink * levels) / levels);
}

interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function inkAt({ width, ink }: Drawing, row: number, column: number): number {
  return ink[row * width + column] ?? 0;
}

function boundsOf(drawing: Drawing): Bounds | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -1, -1];
  for (let row = 0; row < drawing.height; row += 1) {
    for (let column = 0; column < drawing.width; column += 1) {
      if (inkAt(drawing, row, column) === 0) continue;
      [left, right] = [Math.min(left, column), Math.max(right, column)];
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    }
  }
  return right < 0 ? undefined : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/** The part inside the bounds, its longer side 20 pixels, its shape kept: each pixel a mean. */
function scale(drawing: Drawing, { left, top, width, height }: Bounds): Drawing {
  const factor = Math.max(width, height) / room;
  const size = (length: number): number => Math.max(1, Math.round(length / factor));
  const [across, down] = [size(width), size(height)];
  const ink = new Float32Array(across * down);
  for (let row = 0; row < down; row += 1) {
    for (let column = 0; column < across; column += 1) {
      ink[row * across + column] = meanOf(drawing, {
        left: left + (column * width) / across,
        top: top + (row * height) / down,
        width: width / across,
        height: height / down,
      });
    }
  }
  return { width: across, height: down, ink };
}

/** The mean ink in a rectangle whose edges may lie between pixels. */
function meanOf(drawing: Drawing, { left, top, width, height }: Bounds): number {
  let sum = 0;
  for (let row = Math.floor(top); row < top + height; row += 1) {
    const down = Math.min(row + 1, top + height) - Math.max(row, top);
    for (let column = Math.floor(left); column < left + width; column += 1) {
      const across = Math.min(column + 1, left + width) - Math.max(column, left);
      sum += inkAt(drawing, row, column) * across * down;
    }
  }
  return sum / (width * height);
}

function centreOf(drawing: Drawing): readonly [x: number, y: number] {
  let [mass, x, y] = [0, 0, 0];
  for (let row = 0; row < drawing.height; row += 1) {
    for (let column = 0; column < drawing.width; column += 1) {
      const ink = inkAt(drawing, row, column);
      mass += ink;
      x += ink * column;
      y += ink * row;
    }
  }
  return [x / mass, y / mass];
}

/** Which of the 14 × 14 pixels takes one of the 28 × 28; none outside. */
function placeOf(row: number, column: number): number | undefined {
  if (row < 0 || column < 0 || row >= fine || column >= fine) return undefined;
  return (row >> 1) * digitSide + (column >> 1);
}
