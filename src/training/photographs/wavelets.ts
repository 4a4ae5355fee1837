/**
 * A filter bank for photographs: orthogonal wavelets, so that the features hold the picture, no more
 * and no less, and the picture comes back from them exactly.
 *
 * Daubechies 1988, doi 10.1002/cpa.3160410705.
 */

/** Daubechies' filter of eight values, with four vanishing moments; its squares add to 1. */
const low = [
  0.2303778133088965, 0.7148465705529157, 0.6308807679298589, -0.027983769416859854,
  -0.18703481171909309, 0.030841381835560764, 0.0328830116668852, -0.010597401785069032,
] as const;
/** Its mirror, with every other sign turned. */
const high = low.map((_, index) => low[low.length - 1 - index]! * (index % 2 === 0 ? 1 : -1));

/** How often the bank halves a picture. */
export const scales = 4;

/** The details of one scale, by direction. */
export type Directions = readonly [Float64Array, Float64Array, Float64Array];

/** The features of one channel: details from fine to coarse, three directions a scale, and the rest. */
export interface Features {
  /** By scale: (side / 2^(scale + 1))² values each. */
  readonly details: readonly Directions[];
  readonly rest: Float64Array;
}

/**
 * Takes a channel apart into details and a small rest.
 *
 * @param channel side × side, row by row; `side` a multiple of 2^scales
 */
export function analyze(channel: Float64Array, side: number): Features {
  const details: Directions[] = [];
  let rest = channel;
  for (let size = side; details.length < scales; size /= 2) {
    const [smooth, rough] = splitRows(rest, size);
    const [next, first] = splitRows(transpose(smooth, size, size / 2), size);
    const [second, third] = splitRows(transpose(rough, size, size / 2), size);
    details.push([first, second, third]);
    rest = next;
  }
  return { details, rest };
}

/** Puts a channel together again: the exact inverse of {@link analyze}. */
export function synthesize({ details, rest }: Features, side: number): Float64Array {
  let channel = rest;
  for (let scale = scales - 1; scale >= 0; scale--) {
    const size = side / (1 << scale);
    const [first, second, third] = details[scale]!;
    const smooth = joinRows(channel, first, size);
    const rough = joinRows(second, third, size);
    channel = joinRows(transpose(smooth, size / 2, size), transpose(rough, size / 2, size), size);
  }
  return channel;
}

/** Filters each row of `size` values, round its end, and keeps every other result. */
function splitRows(values: Float64Array, size: number): readonly [Float64Array, Float64Array] {
  const smooth = new Float64Array(values.length / 2);
  const rough = new Float64Array(values.length / 2);
  for (let index = 0; index < smooth.length; index++) {
    const place = index % (size / 2);
    const row = ((index - place) / (size / 2)) * size;
    for (let tap = 0; tap < low.length; tap++) {
      const value = values[row + ((2 * place + tap) % size)]!;
      smooth[index]! += low[tap]! * value;
      rough[index]! += high[tap]! * value;
    }
  }
  return [smooth, rough];
}

/** The transpose of {@link splitRows}, which is its inverse. */
function joinRows(smooth: Float64Array, rough: Float64Array, size: number): Float64Array {
  const values = new Float64Array(2 * smooth.length);
  for (let index = 0; index < smooth.length; index++) {
    const place = index % (size / 2);
    const row = ((index - place) / (size / 2)) * size;
    for (let tap = 0; tap < low.length; tap++) {
      values[row + ((2 * place + tap) % size)]! +=
        low[tap]! * smooth[index]! + high[tap]! * rough[index]!;
    }
  }
  return values;
}

function transpose(values: Float64Array, rows: number, columns: number): Float64Array {
  const turned = new Float64Array(values.length);
  for (let index = 0; index < values.length; index++) {
    const column = index % columns;
    turned[column * rows + (index - column) / columns] = values[index]!;
  }
  return turned;
}
