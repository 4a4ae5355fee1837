import { batchPartition, moments, tensor, type Random } from '../../core/index.ts';
import type { Lengths } from './parameters.ts';

/** The statistics of one time step. */
export interface Step {
  /** From 1. */
  readonly t: number;
  /** How many sequences are still running. */
  readonly running: number;
  /** The mean of their values. */
  readonly mean: number;
  /** The standard deviation of that mean: 1/√running, where the values have variance 1. */
  readonly law: number;
}

/** At how many steps the statistics are taken: enough to see, few enough to draw. */
const looks = 48;

/** Draws the lengths of B sequences; the first one is the longest, T. */
export function drawLengths(kind: Lengths, B: number, T: number, random: Random): Float64Array {
  const draw = (): number => {
    const share = kind === 'uniform' ? random.uniform() : random.exponential() / 4;
    return Math.min(T, 1 + Math.floor(share * T));
  };
  return Float64Array.from({ length: B }, (_, index) =>
    index === 0 || kind === 'equal' ? T : draw(),
  );
}

/** How many of the sequences run at least to step t. */
export function runningAt(lengths: Float64Array, t: number): number {
  return lengths.reduce((count, length) => count + (length >= t ? 1 : 0), 0);
}

/** The batch's mean at steps evenly through time, each of values with mean 0 and variance 1. */
export function followSteps(lengths: Float64Array, T: number, random: Random): readonly Step[] {
  const count = Math.min(looks, T);
  return Array.from({ length: count }, (_, index) => {
    const t = 1 + Math.floor((index * (T - 1)) / (count - 1));
    const running = runningAt(lengths, t);
    const values = Float64Array.from({ length: running }, random.normal);
    const shape = [running, 1];
    const { mean } = moments(tensor(values, shape), batchPartition(shape));
    return { t, running, mean: mean[0] ?? NaN, law: 1 / Math.sqrt(running) };
  });
}
