import {
  batchNormTraining,
  batchPartition,
  moments,
  pow,
  presets,
  tensor,
} from '../../core/index.ts';
import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { parameters } from './parameters.ts';

/** The two ε's that frameworks have as their defaults: the smaller is PyTorch's and Flax's, the larger Keras'. */
const epsilons = {
  small: presets.pytorch.batchNorm.epsilon,
  large: presets.keras.batchNorm.epsilon,
} as const;

/** Which of the two it is. */
export type EpsilonName = keyof typeof epsilons;

/** What is left of a variance: the standard deviation of x̂ for each ε. */
export interface Output {
  /** Of the input. */
  readonly variance: number;
  readonly small: number;
  readonly large: number;
}

/** The state of the figure. */
export interface Model {
  readonly now: Output;
  /** The output with the larger ε as a share of the other. */
  readonly share: number;
  /** The outputs along the axis. */
  readonly curve: readonly Output[];
}

/** Normalizes inputs of every variance with both ε's. */
export function model({ variance }: Values<typeof parameters>): Model {
  const now = outputOf(variance);
  return { now, share: now.large / now.small, curve };
}

/** The outputs at every variance. */
export function rows(): Table {
  const outputs = parameters.variance.values.map(outputOf);
  const all = outputs.map((output) => ({ ...output, share: output.large / output.small }));
  return tableOf(['variance', 'small', 'large', 'share'], all);
}

/** Ten places a decade, from 10⁻⁶ to 10. */
const curve = Array.from({ length: 71 }, (_, index) => outputOf(pow(10, index / 10 - 6)));

function outputOf(variance: number): Output {
  return {
    variance,
    small: deviationAfter(variance, epsilons.small),
    large: deviationAfter(variance, epsilons.large),
  };
}

function deviationAfter(variance: number, epsilon: number): number {
  const deviation = Math.sqrt(variance);
  // Two values at ±σ have exactly mean 0 and variance σ².
  const { y } = batchNormTraining(tensor([-deviation, deviation], [2, 1]), { epsilon });
  return Math.sqrt(moments(y, batchPartition(y.shape)).variance[0] ?? NaN);
}
