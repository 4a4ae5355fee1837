import {
  batchNormInference,
  batchNormTraining,
  batchPartition,
  createRandom,
  initialRunning,
  moments,
  presets,
  tensor,
  updateRunning,
  type Tensor,
} from '../../core/index.ts';
import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { codeLines, frameworks, type Choice, type Code } from './code-lines.ts';
import { parameters } from './parameters.ts';

const deepest = parameters.depth.max;

/** The two ε's that frameworks have as their defaults. */
export const epsilons = [
  presets.pytorch.batchNorm.epsilon,
  presets.keras.batchNorm.epsilon,
] as const;

/** The deviation of a stack's output at inference, as a share of that in training. */
export interface Depth {
  readonly layers: number;
  readonly measured: number;
  readonly law: number;
}

/** What is left of a small variance: the standard deviation of x̂ for each ε. */
export interface Small {
  readonly variance: number;
  readonly deviations: readonly [number, number];
}

/** The state of the figure. */
export interface Model extends Choice {
  readonly n: number;
  readonly depth: number;
  readonly codes: readonly Code[];
  /** The running variance after one batch, from 1; the batch's, biased. */
  readonly batchVariance: number;
  readonly runningVariance: number;
  readonly depths: readonly Depth[];
  readonly smalls: readonly Small[];
  readonly small: Small;
}

/** What the chosen conventions give: code, one update, a stack of layers, a small variance. */
export function model(values: Values<typeof parameters>): Model {
  const { weight, divisor, epsilon, frozen, n, depth } = values;
  const choice = { weight, divisor, epsilon, frozen };
  const { statistics } = batchNormTraining(drawBatch(n, 2), { epsilon: choice.epsilon });
  const running = initialRunning(1);
  const updates = frozen === 'nothing' || frozen === 'parameters';
  const after = updates
    ? updateRunning(running, statistics, {
        momentum: choice.weight,
        convention: 'new-weight',
        divisor,
      })
    : running;
  const smalls = parameters.variance.values.map(smallOf);
  return {
    ...choice,
    n,
    depth,
    codes: frameworks.map((framework) => codeLines(framework, choice)),
    batchVariance: statistics.variance[0] ?? NaN,
    runningVariance: after.variance[0] ?? NaN,
    depths: stack(n, divisor),
    smalls,
    small: smalls.find(({ variance }) => variance === values.variance) ?? smallOf(values.variance),
  };
}

/** The stack at every depth. */
export function rows({ depths }: Model): Table {
  return tableOf(['layers', 'measured', 'law'], depths);
}

function drawBatch(n: number, deviation: number): Tensor {
  const random = createRandom(11);
  return tensor(
    Array.from({ length: n }, () => deviation * random.normal()),
    [n, 1],
  );
}

/**
 * A stack of layers with nothing between them, β = 0 and no ε, trained on one batch until the
 * running statistics have converged to it; then the same batch at inference.
 */
function stack(n: number, divisor: Choice['divisor']): readonly Depth[] {
  let training = drawBatch(n, 2);
  let inference = training;
  const converged = { momentum: 1, convention: 'new-weight', divisor } as const;
  return Array.from({ length: deepest }, (_, index) => {
    const { y, statistics } = batchNormTraining(training, { epsilon: 0 });
    const running = updateRunning(initialRunning(1), statistics, converged);
    inference = batchNormInference(inference, { running, epsilon: 0 });
    training = y;
    const layers = index + 1;
    return {
      layers,
      measured: deviationOf(inference) / deviationOf(training),
      law: law(n, layers),
    };
  });
}

/** (1 − 1/n)^(L/2). */
function law(n: number, layers: number): number {
  let power = 1;
  for (let layer = 0; layer < layers; layer++) power *= 1 - 1 / n;
  return Math.sqrt(power);
}

function smallOf(variance: number): Small {
  const deviation = Math.sqrt(variance);
  // Two values at ±σ have exactly mean 0 and variance σ².
  const x = tensor([-deviation, deviation], [2, 1]);
  const [first, second] = epsilons.map((epsilon) =>
    deviationOf(batchNormTraining(x, { epsilon }).y),
  );
  return { variance, deviations: [first ?? NaN, second ?? NaN] };
}

function deviationOf(x: Tensor): number {
  return Math.sqrt(moments(x, batchPartition(x.shape)).variance[0] ?? NaN);
}
