import { paeth } from '../../kit/data/paeth.ts';

/** Rows and columns of each photograph. */
export const photographSide = 96;

/** A picture by its channels: red, then green, then blue, each row by row, from 0 (black) to 1. */
export type Photograph = Float64Array<ArrayBuffer>;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const levels = letters.length;

/**
 * Reads a photograph from its text (the format stands in README.md).
 *
 * @param text a letter for each pixel and channel; with one channel the picture is grey
 * @returns three channels [3, 96, 96]
 */
export function decodePhotograph(text: string): Photograph {
  const area = photographSide * photographSide;
  const read = Int32Array.from(text, (letter) => letters.indexOf(letter));
  for (let start = 0; start < read.length; start += area) {
    addPredictions(read.subarray(start, start + area));
  }
  const picture = new Float64Array(3 * area);
  for (let index = 0; index < picture.length; index++) {
    picture[index] = read[index % read.length]! / (levels - 1);
  }
  return picture;
}

/** Turns the differences of one channel into its values, in place. */
function addPredictions(channel: Int32Array): void {
  for (let index = 0; index < channel.length; index++) {
    const [inRow, inColumn] = [index % photographSide > 0, index >= photographSide];
    const left = inRow ? channel[index - 1]! : 0;
    const above = inColumn ? channel[index - photographSide]! : 0;
    const corner = inRow && inColumn ? channel[index - photographSide - 1]! : 0;
    channel[index] = (channel[index]! + paeth(left, above, corner)) % levels;
  }
}
