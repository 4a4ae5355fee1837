import { fill } from '../words/fill.ts';
import type { Kind, Reading } from './kind.ts';
import { readDecimal, stepAt } from './steps.ts';

/** A cell of a grid: its number along each axis, counted from 1. */
export type Index = readonly number[];

/** A cell that the reader picks: the grid has any number of axes, laid out across and down on paper. */
export interface IndexParameter {
  readonly kind: 'index';
  /** How many cells there are along each axis: [N, C, H, W]. */
  readonly shape: readonly number[];
  /** The axes (from 0) that go across the paper and down it, the one that changes slowest first. */
  readonly across: readonly number[];
  readonly down: readonly number[];
  readonly default: Index;
  /** Changes no drawing, only what in it stands out: the figure's `restyle` does that, and nothing is drawn anew. */
  readonly highlight?: boolean;
}

/** All about cells of a grid. */
export const gridIndex: Kind<IndexParameter, Index> = {
  faults: ({ shape, across, down }) => [
    ...shape
      .filter((size) => !Number.isInteger(size) || size < 1)
      .map((size) => `shape: ${size} is not a whole number above 0`),
    ...([...across, ...down].toSorted((a, b) => a - b).join() === [...shape.keys()].join()
      ? []
      : [
          `across and down: ${[...across, ...down].join(', ')} are not the axes of shape, once each`,
        ]),
  ],
  allowed: ({ shape }) => `a cell from ${shape.map(() => 1).join()} to ${shape.join()}`,
  read: readIndex,
  write: (_declared, value) => value.join(),
  say: (_declared, { cell }, value) => {
    const numbers = value.map((number, axis) => [String(axis + 1), number] as const);
    return cell === undefined ? value.join() : fill<string>(cell, Object.fromEntries(numbers));
  },
  // A cell has no input: its cursor lies over the chart.
  readInput: () => undefined,
  writeInput: () => undefined,
  ends: ({ shape }) => [shape.map(() => 1), shape],
  draw: ({ shape }, { integer }) => shape.map((size) => 1 + integer(size)),
};

/** Tells an index from the other values. */
export function isIndex(value: unknown): value is Index {
  return Array.isArray(value);
}

/** An index is written `n,c,h,w`, each number counted from 1. */
function readIndex({ shape }: IndexParameter, text: string): Reading<Index> {
  const parts = text.split(',', shape.length + 1).map(readDecimal);
  if (parts.length !== shape.length || parts.includes(undefined)) return { fault: 'not-an-index' };
  const value: number[] = [];
  for (const [axis, size] of shape.entries()) {
    const read = stepAt({ min: 1, max: size, step: 1 }, parts[axis] ?? NaN);
    if (typeof read === 'string') return { fault: read };
    value.push(read);
  }
  return { value };
}
