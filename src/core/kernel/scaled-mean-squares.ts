import { powerOfTwo } from '../elementary/power-of-two.ts';
import { highWord } from '../elementary/words.ts';
import type { Partition } from '../partition/partition.ts';
import type { FloatArray } from '../tensor/tensor.ts';
import { meanSquares } from './mean-squares.ts';

/** Mean squares as square · scale²: nothing overflows or vanishes. */
export interface ScaledMeanSquares {
  readonly square: Float64Array;
  /** A power of two; 1 but for sets whose squares are too large or too small for a double. */
  readonly scale: Float64Array;
}

/** Below it, squares lose bits. */
const LEAST_SQUARE = powerOfTwo(-900);

/** Room for so many sets, as nothing has been found yet. */
export function unmeasured(sets: number): ScaledMeanSquares {
  return { square: new Float64Array(sets), scale: new Float64Array(sets).fill(1) };
}

/**
 * The mean square of every row, or of some, of values of any size.
 *
 * Formula: 1/m Σ x_i² = square · scale²
 *
 * @param x the elements
 * @param partition rows: each set lies in one piece
 * @param found receives one square and one scale for each row; `unmeasured` before
 * @param from the first row
 * @param to the row after the last
 */
export function scaledMeanSquares(
  x: FloatArray,
  partition: Partition,
  { square, scale }: ScaledMeanSquares,
  from = 0,
  to = partition.sets,
): void {
  const { elementsPerSet: m } = partition;
  meanSquares(x, partition, square, from, to);
  for (let set = from; set < to; set += 1) {
    if (square[set]! >= LEAST_SQUARE && square[set]! < Infinity) continue; // set < sets
    const row = x.subarray(set * m, (set + 1) * m);
    let largest = 0;
    for (const value of row) largest = Math.max(largest, Math.abs(value));
    if (largest === 0 || !Number.isFinite(largest)) continue;
    const power = powerOfTwo(exponentOf(largest));
    let sum = 0;
    for (const value of row) sum += (value / power) * (value / power);
    square[set] = sum / m;
    scale[set] = power;
  }
}

/** e with 2^e ≤ x < 2^(e + 1); −1022 for a subnormal number. */
function exponentOf(x: number): number {
  return Math.max(-1022, (highWord(x) >> 20) - 1023);
}
