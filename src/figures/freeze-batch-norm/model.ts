import {
  batchNormBackward,
  batchNormInference,
  batchNormInferenceBackward,
  batchNormTraining,
  createRandom,
  tensor,
  updateRunning,
  type Random,
  type RunningStatistics,
  type Tensor,
} from '../../core/index.ts';
import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { frozenParts } from './frozen-parts.ts';
import type { Freezing, parameters } from './parameters.ts';

/** Training steps in all, the step before which the layer is frozen, and that of `model.train()`. */
export const steps = { all: 60, frozen: 8, trainAgain: 34 } as const;

const batchSize = 16;
const learningRate = 0.1;
/** The data of fine-tuning; the layer comes from training on data with mean 0 and variance 1. */
const data = { mean: 1.5, deviation: 0.8 };
/** What the layer learns to put out: this straight line of its input. */
const target = { slope: 1.5, offset: -1 };
/** The example whose output, in evaluation, the figure follows. */
const fixedExample = 1;

/** The layer after some steps. */
export interface State {
  readonly step: number;
  readonly gamma: number;
  readonly beta: number;
  readonly mean: number;
  readonly variance: number;
  /** What evaluation gives for the fixed example. */
  readonly output: number;
}

/** The names of the traces. */
export const traceNames = ['gamma', 'beta', 'mean', 'output'] as const;
export type TraceName = (typeof traceNames)[number];

/** The state of the figure. */
export interface Model {
  readonly how: Freezing;
  readonly trainAgain: boolean;
  readonly states: readonly State[];
  /** How far each trace moved after the freezing: its highest value less its lowest. */
  readonly moved: Readonly<Record<TraceName, number>>;
}

/** Trains the layer, freezes it on the way, and follows what moves. */
export function model({ how, trainAgain, seed }: Values<typeof parameters>): Model {
  const random = createRandom(seed);
  const parts = frozenParts[how];
  let layer: Layer = {
    gamma: 1,
    beta: 0,
    running: { mean: Float64Array.of(0), variance: Float64Array.of(1) },
  };
  const states = [stateOf(layer, 0)];
  for (let step = 0; step < steps.all; step++) {
    const frozen = step >= steps.frozen;
    const thawed = trainAgain && parts.thawedByTrain && step >= steps.trainAgain;
    layer = train(layer, random, {
      parameters: frozen && parts.parameters,
      statistics: frozen && parts.statistics && !thawed,
    });
    states.push(stateOf(layer, step + 1));
  }
  const after = states.slice(steps.frozen);
  const span = (name: TraceName): number => {
    const values = after.map((state) => state[name]);
    return Math.max(...values) - Math.min(...values);
  };
  const moved = {
    gamma: span('gamma'),
    beta: span('beta'),
    mean: span('mean'),
    output: span('output'),
  };
  return { how, trainAgain, states, moved };
}

/** The layer at every second step. */
export function rows({ states }: Model): Table {
  const shown = states.filter(({ step }) => step % 2 === 0);
  return tableOf(['step', 'gamma', 'beta', 'mean', 'variance', 'output'], shown);
}

interface Layer {
  readonly gamma: number;
  readonly beta: number;
  readonly running: RunningStatistics;
}

/** One step of gradient descent on half the mean squared error, as far as the layer is not frozen. */
function train(
  { gamma, beta, running }: Layer,
  random: Random,
  frozen: { readonly parameters: boolean; readonly statistics: boolean },
): Layer {
  const values = Float64Array.from(
    { length: batchSize },
    () => data.mean + data.deviation * random.normal(),
  );
  const x = tensor(values, [batchSize, 1]);
  const options = { gamma: Float64Array.of(gamma), beta: Float64Array.of(beta) };
  const batch = batchNormTraining(x, options);
  const y = frozen.statistics ? batchNormInference(x, { ...options, running }) : batch.y;
  const dy = errorGradient(x, y);
  const { dgamma, dbeta } = frozen.statistics
    ? batchNormInferenceBackward(dy, x, running, options)
    : batchNormBackward(dy, x, batch.statistics, options);
  const rate = frozen.parameters ? 0 : learningRate;
  return {
    gamma: gamma - rate * (dgamma[0] ?? NaN),
    beta: beta - rate * (dbeta[0] ?? NaN),
    running: frozen.statistics
      ? running
      : updateRunning(running, batch.statistics, {
          momentum: 0.1,
          convention: 'new-weight',
          divisor: 'n-1',
        }),
  };
}

function errorGradient(x: Tensor, y: Tensor): Tensor {
  const gradient = Float64Array.from(y.data, (output, index) => {
    const wanted = target.slope * (x.data[index] ?? NaN) + target.offset;
    return (output - wanted) / batchSize;
  });
  return tensor(gradient, x.shape);
}

function stateOf({ gamma, beta, running }: Layer, step: number): State {
  const y = batchNormInference(tensor([fixedExample], [1, 1]), {
    gamma: Float64Array.of(gamma),
    beta: Float64Array.of(beta),
    running,
  });
  return {
    step,
    gamma,
    beta,
    mean: running.mean[0] ?? NaN,
    variance: running.variance[0] ?? NaN,
    output: y.data[0] ?? NaN,
  };
}
