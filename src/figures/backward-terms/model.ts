import {
  batchNormBackward,
  batchNormInferenceBackward,
  batchNormTraining,
  createRandom,
  meanOnlyBatchNormBackward,
  tensor,
  type Tensor,
} from '../../core/index.ts';
import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { finiteDifferences } from './finite-differences.ts';
import { parameters } from './parameters.ts';

const most = parameters.m.max;

/** One value of the set: the pieces of its gradient. */
export interface Sample {
  readonly i: number;
  readonly x: number;
  readonly normalized: number;
  /** ∂L/∂y. */
  readonly dy: number;
  readonly direct: number;
  readonly throughMean: number;
  readonly throughVariance: number;
  /** ∂L/∂x, as the core's backward step gives it. */
  readonly dx: number;
  /** ∂L/∂x by central differences of the forward step. */
  readonly measured: number;
}

/** The state of the figure. */
export interface Model {
  readonly m: number;
  readonly epsilon: number;
  readonly samples: readonly Sample[];
  /** How many times a gradient at an output its direct term is: γ / √(σ² + ε). */
  readonly reach: number;
  /** The length of ∂L/∂x over that of the direct terms; NaN where these are 0. */
  readonly share: number;
  /** Σ ∂L/∂x. */
  readonly sum: number;
  /** Σ ∂L/∂x · x̂. */
  readonly product: number;
  /** What the formula says of it: γ ε (σ² + ε)^(−3/2) Σ ∂L/∂y · x̂. */
  readonly productLaw: number;
  /** The largest difference between ∂L/∂x and its measurement. */
  readonly error: number;
}

/** Takes ∂L/∂x apart, for a loss whose gradient at the outputs is given. */
export function model(values: Values<typeof parameters>): Model {
  const { m, x1, dy1, epsilon, gamma, seed } = values;
  const random = createRandom(seed);
  const xs = Array.from({ length: most }, () => random.normal());
  const dys = Array.from({ length: most }, () => random.normal());
  const x = tensor([x1, ...xs.slice(1)].slice(0, m), [m, 1]);
  const dy = tensor([dy1, ...dys.slice(1)].slice(0, m), [m, 1]);
  const samples = takeApart(x, dy, { epsilon, gamma: Float64Array.of(gamma) });
  const { statistics } = batchNormTraining(x, { epsilon });
  const total = (statistics.variance[0] ?? NaN) + epsilon;
  const add = (value: (sample: Sample) => number): number =>
    samples.reduce((sum, sample) => sum + value(sample), 0);
  return {
    m,
    epsilon,
    samples,
    reach: gamma / Math.sqrt(total),
    share: Math.sqrt(add(({ dx }) => dx * dx) / add(({ direct }) => direct * direct)),
    sum: add(({ dx }) => dx),
    product: add(({ dx, normalized }) => dx * normalized),
    productLaw:
      (gamma * epsilon * add(({ dy: d, normalized }) => d * normalized)) /
      (total * Math.sqrt(total)),
    error: Math.max(...samples.map(({ dx, measured }) => Math.abs(dx - measured))),
  };
}

/** The pieces for every value. */
export function rows({ samples }: Model): Table {
  const pieces = ['direct', 'throughMean', 'throughVariance', 'dx', 'measured'] as const;
  return tableOf(['i', 'x', 'dy', ...pieces], samples);
}

/**
 * The core's own functions are the pieces: with both statistics held fixed the gradient is the
 * direct piece; letting the mean move takes its average away; what then is still missing from the
 * whole came through the variance.
 */
function takeApart(
  x: Tensor,
  dy: Tensor,
  layer: { readonly epsilon: number; readonly gamma: Float64Array },
): readonly Sample[] {
  const { y: normalized, statistics } = batchNormTraining(x, { epsilon: layer.epsilon });
  const direct = batchNormInferenceBackward(dy, x, statistics, layer).dx;
  const meanMoves = meanOnlyBatchNormBackward(direct).dx;
  const { dx } = batchNormBackward(dy, x, statistics, layer);
  const measured = finiteDifferences(x, dy, layer);
  const at = ({ data }: Tensor, i: number): number => data[i] ?? NaN;
  return Array.from(x.data, (value, i) => ({
    i: i + 1,
    x: value,
    normalized: at(normalized, i),
    dy: at(dy, i),
    direct: at(direct, i),
    throughMean: at(meanMoves, i) - at(direct, i),
    throughVariance: at(dx, i) - at(meanMoves, i),
    dx: at(dx, i),
    measured: measured[i] ?? NaN,
  }));
}
