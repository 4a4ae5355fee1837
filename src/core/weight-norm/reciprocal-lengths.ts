import type { ScaledMeanSquares } from '../kernel/scaled-mean-squares.ts';

/**
 * One over the root of the mean square of some rows.
 *
 * @param found the mean squares
 * @param reciprocal receives one for each row
 * @param from the first row
 * @param to the row after the last
 */
export function setReciprocalLengths(
  { square, scale }: ScaledMeanSquares,
  reciprocal: Float64Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row += 1) {
    reciprocal[row] = 1 / (scale[row]! * Math.sqrt(square[row]!)); // row < rows
  }
}
