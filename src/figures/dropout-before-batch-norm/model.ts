import {
  batchNormInference,
  batchNormTraining,
  batchPartition,
  createRandom,
  moments,
  tensor,
  type Statistics,
} from '../../core/index.ts';
import { rememberLast } from '../../kit/data/remember-last.ts';
import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { inputs } from './inputs.ts';
import { parameters, type InputName } from './parameters.ts';

/** How many values are drawn, and how many of them the chart shows. */
const sampleCount = 16384;
const shownCount = 32;

const { min, max, step } = parameters.keep;
const keeps = Array.from({ length: Math.floor((max - min) / step + 1.5) }, (_, index) =>
  Number((min + index * step).toFixed(2)),
);

/** The variance in training over that at test, at one keep probability. */
export interface Ratio {
  readonly keep: number;
  readonly measured: number;
  /** 1/keep + (1/keep − 1) μ²/σ². */
  readonly law: number;
}

/** One value behind the Batch Normalization, in training and at test. */
export interface Sample {
  readonly dropped: boolean;
  readonly training: number;
  readonly test: number;
}

/** The state of the figure. */
export interface Model {
  readonly keep: number;
  readonly input: InputName;
  readonly order: 'before' | 'after';
  readonly now: Ratio;
  readonly ratios: readonly Ratio[];
  readonly samples: readonly Sample[];
  /** Mean and standard deviation of all outputs of the Batch Normalization. */
  readonly training: Spread;
  readonly test: Spread;
}

/** Where values lie, and how far they spread. */
export interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

/** Normalizes the same values as training sees them and as the test does. */
export function model({ keep, input, order, seed }: Values<typeof parameters>): Model {
  const pool = drawPool(input, seed);
  const now = pool.ratios.find((ratio) => ratio.keep === keep);
  if (!now) throw new RangeError(`keep must be one of ${keeps.join(', ')}: keep = ${String(keep)}`);
  const seen = order === 'before' ? dropOut(pool, keep) : pool.values;
  const training = batchNormTraining(column(seen), { epsilon: 0 });
  // What the running statistics come to after many such batches.
  const test = batchNormInference(column(pool.values), {
    running: training.statistics,
    epsilon: 0,
  });
  return {
    keep,
    input,
    order,
    now: order === 'before' ? now : { keep, measured: 1, law: 1 },
    ratios: pool.ratios,
    samples: Array.from({ length: shownCount }, (_, index) => ({
      dropped: (pool.chances[index] ?? 0) >= keep,
      training: training.y.data[index] ?? NaN,
      test: test.data[index] ?? NaN,
    })),
    training: spreadOf(training.y.data),
    test: spreadOf(test.data),
  };
}

/** The ratio of the variances at every keep probability. */
export function rows({ ratios }: Model): Table {
  const all = ratios.map((ratio) => ({ ...ratio, zeroMeanLaw: 1 / ratio.keep }));
  return tableOf(['keep', 'measured', 'law', 'zeroMeanLaw'], all);
}

/** The values, the chance that decides each one's fate, and the ratio of variances at every keep. */
interface Pool {
  readonly values: Float64Array;
  readonly chances: Float64Array;
  readonly ratios: readonly Ratio[];
}

/** Remembered, because moving `keep` must not draw all again. */
const drawPool = rememberLast((input: InputName, seed: number): Pool => {
  const random = createRandom(seed);
  const { draw, meanSquareRatio } = inputs[input];
  const values = Float64Array.from({ length: sampleCount }, () => draw(random));
  const chances = Float64Array.from({ length: sampleCount }, () => random.uniform());
  const whole = varianceOf(values);
  const ratios = keeps.map((keep) => ({
    keep,
    measured: varianceOf(dropOut({ values, chances }, keep)) / whole,
    law: 1 / keep + (1 / keep - 1) * meanSquareRatio,
  }));
  return { values, chances, ratios };
});

/** Inverted dropout: what is kept is divided by the keep probability, so that the mean stays. */
function dropOut(
  { values, chances }: Pick<Pool, 'values' | 'chances'>,
  keep: number,
): Float64Array {
  return values.map((value, index) => ((chances[index] ?? 1) < keep ? value / keep : 0));
}

function varianceOf(values: Float64Array): number {
  return statisticsOf(values).variance[0] ?? NaN;
}

function spreadOf(values: Float32Array | Float64Array): Spread {
  const { mean, variance } = statisticsOf(Float64Array.from(values));
  return { mean: mean[0] ?? NaN, deviation: Math.sqrt(variance[0] ?? NaN) };
}

function statisticsOf(values: Float64Array): Statistics {
  return moments(column(values), batchPartition([values.length, 1]));
}

function column(values: Float64Array) {
  return tensor(values, [values.length, 1]);
}
