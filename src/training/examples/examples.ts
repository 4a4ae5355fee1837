import type { FloatArray } from '../../core/index.ts';

/** What is to be said of each example: its class, from 0, or a number. */
export type Labels = Uint8Array | Float32Array;

/** Examples with what is to be said of them. */
export interface Examples {
  /** [count, ...shape]. */
  readonly inputs: FloatArray;
  readonly labels: Labels;
  /** Of one example, such as [1, 14, 14]. */
  readonly shape: readonly number[];
}

/** What a network learns, and what it is tried on. */
export interface ExampleSets {
  readonly training: Examples;
  readonly test: Examples;
  /** How many numbers a network has to give: one for each class, or 1. */
  readonly outputs: number;
}
