import {
  batchNormInference,
  batchNormTraining,
  batchPartition,
  createRandom,
  initialRunning,
  moments,
  pow,
  tensor,
  updateRunning,
  type Tensor,
} from '../../core/index.ts';
import { rememberLast } from '../../kit/data/remember-last.ts';
import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { parameters, type Divisor } from './parameters.ts';

/** The deviation of a stack's output at inference, as a share of that in training. */
export interface Depth {
  readonly layers: number;
  readonly measured: number;
  /** (1 − 1/n)^(L/2), or 1 where the stored variance is divided by n. */
  readonly law: number;
}

/** The laws of all n, at every depth from 0. */
export interface Law {
  readonly n: number;
  readonly layers: number;
  readonly ratio: number;
}

/** The state of the figure. */
export interface Model {
  readonly n: number;
  readonly divisor: Divisor;
  readonly now: Depth;
  /** At a depth of one layer. */
  readonly one: Depth;
  readonly depths: readonly Depth[];
  readonly laws: readonly Law[];
}

const laws: readonly Law[] = parameters.n.values.flatMap((n) =>
  Array.from({ length: parameters.depth.max + 1 }, (_, layers) => ({
    n,
    layers,
    ratio: lawOf(n, layers),
  })),
);

/** A stack of layers at every depth, in training and at inference. */
export function model({ depth, n, divisor }: Values<typeof parameters>): Model {
  const depths = stack(n, divisor);
  const [one, now] = [depths[0], depths[depth - 1]];
  if (!one || !now) throw new RangeError(`there is no stack of ${String(depth)} layers`);
  return { n, divisor, now, one, depths, laws };
}

/** The stack at every depth. */
export function rows({ depths }: Model): Table {
  return tableOf(['layers', 'measured', 'law'], depths);
}

/**
 * A stack of layers with nothing between them, β = 0 and no ε, trained on one batch until the
 * running statistics have converged to it; then the same batch at inference. Remembered, because
 * moving the depth must not compute it again.
 */
const stack = rememberLast((n: number, divisor: Divisor): readonly Depth[] => {
  let training = drawBatch(n);
  let inference = training;
  const converged = { momentum: 1, convention: 'new-weight', divisor } as const;
  return Array.from({ length: parameters.depth.max }, (_, index) => {
    const { y, statistics } = batchNormTraining(training, { epsilon: 0 });
    const running = updateRunning(initialRunning(1), statistics, converged);
    inference = batchNormInference(inference, { running, epsilon: 0 });
    training = y;
    return {
      layers: index + 1,
      measured: deviationOf(inference) / deviationOf(training),
      law: divisor === 'n' ? 1 : lawOf(n, index + 1),
    };
  });
});

function drawBatch(n: number): Tensor {
  const random = createRandom(11);
  return tensor(
    Array.from({ length: n }, () => 2 * random.normal()),
    [n, 1],
  );
}

function lawOf(n: number, layers: number): number {
  return Math.sqrt(pow(1 - 1 / n, layers));
}

function deviationOf(x: Tensor): number {
  return Math.sqrt(moments(x, batchPartition(x.shape)).variance[0] ?? NaN);
}
