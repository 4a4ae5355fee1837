import {
  batchNormInference,
  batchPartition,
  log,
  moments,
  pow,
  type RunningStatistics,
  type Statistics,
} from '../../core/index.ts';
import { countInBins } from '../../kit/data/histogram.ts';
import { rememberLast } from '../../kit/data/remember-last.ts';
import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import type { parameters } from './parameters.ts';
import {
  drawEvaluation,
  drawStream,
  estimateAnew,
  follow,
  movesAt,
  populationAt,
  type Population,
  type Source,
} from './stream.ts';

/** ε of the layer: PyTorch's and Flax's default. */
const epsilon = 1e-5;

/** The range of the chart of outputs, and its bins. */
export const outputDomain = [-4, 4] as const;
const binCount = 40;

/** The running statistics at one time, and what the batch there gave. */
export interface Moment {
  readonly step: number;
  readonly runningMean: number;
  readonly runningVariance: number;
  /** Of the batch that was taken in at this step; none at step 0. */
  readonly batchMean: number | undefined;
  readonly batchVariance: number | undefined;
  readonly trueMean: number;
  readonly trueVariance: number;
}

/** The state of the figure. */
export interface Model {
  readonly step: number;
  readonly B: number;
  readonly data: Source['data'];
  readonly precise: boolean;
  readonly weight: number;
  /** (1 − w)^t: what the initial 0 and 1 still weigh. */
  readonly startWeight: number;
  /** Whether the data have moved, and what all that came before weighs then. */
  readonly moved: boolean;
  readonly pastWeight: number;
  /** After how many batches the start weighs less than a hundredth, or the data of before the move. */
  readonly forgottenAfter: number;
  /** At which batch that is, counted from the beginning of the stream. */
  readonly trustedAfter: number;
  readonly moments: readonly Moment[];
  /** What inference uses now. */
  readonly mean: number;
  readonly variance: number;
  readonly outputMean: number;
  readonly outputDeviation: number;
  /** Outputs with those statistics, and with the samples' own. */
  readonly outputs: readonly Bin[];
  readonly wanted: readonly Bin[];
  /** How many outputs are outside of the chart. */
  readonly beyond: number;
}

/** A bin's middle and how many outputs it holds. */
export interface Bin {
  readonly middle: number;
  readonly count: number;
}

/** Follows a stream of batches up to a step, and infers with what was gathered. */
export function model(values: Values<typeof parameters>): Model {
  const { step, weight, B, data, precise, seed } = values;
  const { stream, states } = streamOf(B, data, seed, weight);
  const population = populationAt(data, step);
  const running = precise ? estimateAnew(population, seed) : (states[step] ?? fail());
  const x = drawEvaluation(population, seed);
  const y = batchNormInference(x, { running, epsilon });
  const own = moments(x, batchPartition(x.shape));
  const output = moments(y, batchPartition(y.shape));
  const outputs = countBins(y.data);
  const moved = data === 'moves' && step >= movesAt;
  const forgottenAfter = Math.ceil(log(0.01) / log(1 - weight));
  return {
    step,
    B,
    data,
    precise,
    weight,
    startWeight: pow(1 - weight, step),
    moved,
    pastWeight: pow(1 - weight, moved ? step - movesAt : step),
    forgottenAfter,
    trustedAfter: (moved ? movesAt : 0) + forgottenAfter,
    moments: states.map((state, at) => momentOf(state, stream[at - 1], at, data)),
    mean: running.mean[0] ?? NaN,
    variance: running.variance[0] ?? NaN,
    outputMean: output.mean[0] ?? NaN,
    outputDeviation: Math.sqrt(output.variance[0] ?? NaN),
    outputs,
    wanted: countBins(batchNormInference(x, { running: own, epsilon }).data),
    beyond: y.data.length - outputs.reduce((sum, { count }) => sum + count, 0),
  };
}

/** The stream, batch by batch, up to the reader's step. */
export function rows({ moments: all, step }: Model): Table {
  const past = all.slice(0, step + 1).map(({ batchMean = '', batchVariance = '', ...moment }) => ({
    ...moment,
    batchMean,
    batchVariance,
  }));
  return tableOf(['step', 'batchMean', 'runningMean', 'batchVariance', 'runningVariance'], past);
}

interface Stream {
  readonly stream: readonly Statistics[];
  readonly states: readonly RunningStatistics[];
}

/** Remembered, because moving the step must not draw the stream again. */
const streamOf = rememberLast(
  (B: number, data: Source['data'], seed: number, weight: number): Stream => {
    const stream = drawStream({ B, data, seed });
    return { stream, states: follow(stream, weight) };
  },
);

function momentOf(
  state: RunningStatistics,
  batch: Statistics | undefined,
  step: number,
  data: Source['data'],
): Moment {
  const { mean, deviation }: Population = populationAt(data, step);
  return {
    step,
    runningMean: state.mean[0] ?? NaN,
    runningVariance: state.variance[0] ?? NaN,
    batchMean: batch?.mean[0],
    batchVariance: batch?.variance[0],
    trueMean: mean,
    trueVariance: deviation * deviation,
  };
}

function countBins(values: Iterable<number>): readonly Bin[] {
  const [from, to] = outputDomain;
  const width = (to - from) / binCount;
  const counts = countInBins(Float64Array.from(values), from, width, binCount);
  return Array.from(counts, (count, bin) => ({ middle: from + (bin + 0.5) * width, count }));
}

function fail(): never {
  throw new RangeError('the stream has a state for every step');
}
