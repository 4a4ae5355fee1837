import type { Cell } from './parameters.ts';

/** What each way of saving memory keeps. */
export const savings = ['all', 'truncated', 'checkpoints'] as const;

/** Keep every step; a window of steps; or a state at times, and compute the rest again. */
export type Saving = (typeof savings)[number];

/**
 * How many numbers a hidden unit keeps for the backward pass, at least: of a tanh cell its output; of an
 * LSTM the three gates, the candidate, the cell state and the output.
 */
export const keptNumbers: Readonly<Record<Cell, number>> = { tanh: 1, lstm: 6 };

/** How many numbers of a unit go on to the next step: what a checkpoint holds. */
const stateNumbers: Readonly<Record<Cell, number>> = { tanh: 1, lstm: 2 };

/** A network, without its weights. */
export interface Network {
  readonly cell: Cell;
  readonly hidden: number;
  readonly layers: number;
  /** Steps that a truncated backward pass goes back. */
  readonly window: number;
}

const bytesPerNumber = 4;
const mebibyte = 1048576;

/** MiB of activations that one sequence of T steps needs in float32. */
export function sequenceMemory(saving: Saving, T: number, network: Network): number {
  const { cell, hidden, layers } = network;
  return (numbersOfUnit(saving, T, network, cell) * layers * hidden * bytesPerNumber) / mebibyte;
}

function numbersOfUnit(saving: Saving, T: number, { window }: Network, cell: Cell): number {
  const kept = keptNumbers[cell];
  switch (saving) {
    case 'all':
      return T * kept;
    case 'truncated':
      return Math.min(T, window) * kept;
    case 'checkpoints': {
      // A state at the start of every √T steps, and one such stretch in full, computed again.
      const stretch = Math.ceil(Math.sqrt(T));
      return Math.ceil(T / stretch) * stateNumbers[cell] + stretch * kept;
    }
  }
}
