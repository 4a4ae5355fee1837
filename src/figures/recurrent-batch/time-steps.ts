import { batchPartition, moments, tensor, type Random } from '../../core/index.ts';
import { parameters, type Lengths } from './parameters.ts';

/** The length of the longest sequence, in time steps. */
export const longest = parameters.t.max;

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

/** Draws the lengths of B sequences, from the longest to the shortest; the first is as long as can be. */
export function drawLengths(kind: Lengths, B: number, random: Random): Float64Array {
  const draw = (): number => {
    const share = kind === 'uniform' ? random.uniform() : random.exponential() / 4;
    return Math.min(longest, 1 + Math.floor(share * longest));
  };
  const lengths = Float64Array.from({ length: B }, (_, index) =>
    index === 0 || kind === 'equal' ? longest : draw(),
  );
  return lengths.sort((a, b) => b - a);
}

/** The batch's mean at every step, of values with mean 0 and variance 1. */
export function followSteps(lengths: Float64Array, random: Random): readonly Step[] {
  return Array.from({ length: longest }, (_, index) => {
    const t = index + 1;
    const running = lengths.filter((length) => length >= t).length;
    const shape = [running, 1];
    const values = Float64Array.from({ length: running }, random.normal);
    const { mean } = moments(tensor(values, shape), batchPartition(shape));
    return { t, running, mean: mean[0] ?? NaN, law: 1 / Math.sqrt(running) };
  });
}
