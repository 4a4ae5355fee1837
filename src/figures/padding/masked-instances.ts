import {
  batchNormInference,
  instanceNorm,
  maskedStatistics,
  tensor,
  type Statistics,
} from '../../core/index.ts';
import type { Padded } from './sequences.ts';

/** The first channel of the first sequence after Instance Normalization, and its statistics. */
export interface FirstInstance {
  readonly y: ArrayLike<number>;
  readonly mean: number;
  readonly variance: number;
}

/** Instance Normalization, with the padding in its statistics or with a mask that leaves it out. */
export function firstInstance({ x, mask }: Padded, masked: boolean): FirstInstance {
  if (!masked) {
    const { y, statistics } = instanceNorm(x);
    return { y: y.data, ...firstOf(statistics) };
  }
  const [, channels = 1, T = 1] = x.shape;
  // An instance is a batch of one sequence.
  const alone = tensor(x.data.slice(0, channels * T), [1, channels, T]);
  const statistics = maskedStatistics(alone, mask.slice(0, T));
  return { y: batchNormInference(alone, { running: statistics }).data, ...firstOf(statistics) };
}

function firstOf({ mean, variance }: Statistics) {
  return { mean: mean[0] ?? NaN, variance: variance[0] ?? NaN };
}
