import {
  batchPartition,
  createRandom,
  initialRunning,
  moments,
  presets,
  tensor,
  updateRunning,
  type Random,
  type RunningStatistics,
  type Statistics,
} from '../../core/index.ts';
import { parameters } from './parameters.ts';

/** How many batches the stream has. */
export const length = parameters.step.last;

/** Before which batch the data move, where they do. */
export const movesAt = 120;

/** The mean and the standard deviation of the data. */
export interface Population {
  readonly mean: number;
  readonly deviation: number;
}

const before: Population = { mean: 2, deviation: 2 };
const after: Population = { mean: 4, deviation: 1.2 };

/** How many samples the evaluation and the re-estimation each draw. */
const evaluationSize = 512;
const preciseSize = 2048;

/** Where the stream comes from. */
export interface Source {
  readonly B: number;
  readonly data: 'steady' | 'moves';
  readonly seed: number;
}

/** The population from which the batch after step `step` comes. */
export function populationAt(data: Source['data'], step: number): Population {
  return data === 'moves' && step >= movesAt ? after : before;
}

/** The statistics of every batch of the stream. */
export function drawStream({ B, data, seed }: Source): readonly Statistics[] {
  const random = createRandom(seed);
  return Array.from({ length }, (_, step) =>
    statisticsOf(draw(random, populationAt(data, step), B)),
  );
}

/** The running statistics before the first batch and after each. */
export function follow(
  stream: readonly Statistics[],
  weight: number,
): readonly RunningStatistics[] {
  const { convention, divisor } = presets.pytorch.batchNorm;
  let running = initialRunning(1);
  const states = [running];
  for (const statistics of stream) {
    running = updateRunning(running, statistics, { momentum: weight, convention, divisor });
    states.push(running);
  }
  return states;
}

/** Samples that the layer meets at inference. */
export function drawEvaluation({ mean, deviation }: Population, seed: number) {
  return draw(createRandom(seed + 20_000), { mean, deviation }, evaluationSize);
}

/** Statistics estimated anew from many samples, with every one of them weighing the same. */
export function estimateAnew(population: Population, seed: number): RunningStatistics {
  const { mean, variance } = statisticsOf(
    draw(createRandom(seed + 40_000), population, preciseSize),
  );
  return { mean, variance };
}

function draw(random: Random, { mean, deviation }: Population, size: number) {
  return tensor(
    Array.from({ length: size }, () => mean + deviation * random.normal()),
    [size, 1],
  );
}

function statisticsOf(x: ReturnType<typeof draw>): Statistics {
  return moments(x, batchPartition(x.shape));
}
