import type { FloatArray } from '../../core/index.ts';

/** The names of the functions in `assembly/kernels.ts`. */
type Name =
  | 'packWeights'
  | 'packTurned'
  | 'convolve'
  | 'convolveWeightGradient'
  | 'multiply'
  | 'product'
  | 'biasGradient'
  | 'rectify'
  | 'rectifyGradient'
  | 'poolLargest'
  | 'poolLargestGradient'
  | 'moveByMomentum'
  | 'moveByAdam'
  | 'multiplyAdds';

/** What the module exports: functions of sizes, and of places in its memory in bytes. */
export type Exports = Readonly<Record<Name, (...numbers: number[]) => void>>;

/** The module's memory. */
export interface Room {
  /** A new array that stays when all others are taken back. */
  readonly keep: (length: number) => Float32Array;
  /**
   * Where an array stands, in bytes.
   *
   * @throws TypeError if it stands in another memory
   */
  readonly at: (array: FloatArray) => number;
}
