import {
  batchNormInference,
  batchNormTraining,
  batchRenorm,
  createRandom,
  initialRunning,
  tensor,
} from '../../core/index.ts';
import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { parameters } from './parameters.ts';

/** How many batches the sample is put into. */
const batchCount = 24;
const largestBatch = Math.max(...parameters.B.values);
const epsilon = 1e-5;
/** As a layer holds them that has seen the population for long: mean 0, variance 1. */
const running = initialRunning(1);

/** One batch that holds the sample. */
export interface Batch {
  readonly number: number;
  readonly mean: number;
  readonly deviation: number;
  /** Both corrections before they are clipped. */
  readonly wantedR: number;
  readonly wantedD: number;
  readonly r: number;
  readonly d: number;
  /** The output for the sample, by Batch Normalization and by Batch Renormalization. */
  readonly batchNorm: number;
  readonly renorm: number;
}

/** The state of the figure. */
export interface Model {
  readonly x: number;
  readonly rMax: number;
  readonly dMax: number;
  /** The output for the sample in inference, the same whatever its batch. */
  readonly inference: number;
  readonly batches: readonly Batch[];
  /** Batches of which r or d is clipped. */
  readonly clipped: number;
  /** How far the outputs lie from inference's: the root of the mean square. */
  readonly batchNormError: number;
  readonly renormError: number;
}

/** Puts one sample into many small batches, and normalizes it there in three ways. */
export function model(values: Values<typeof parameters>): Model {
  const { x, rMax, dMax } = values;
  const random = createRandom(values.seed);
  const inference = at(batchNormInference(tensor([x], [1, 1]), { running, epsilon }).data, 0);
  const batches = Array.from({ length: batchCount }, (_, index) => {
    // As many are drawn for every size, so that the neighbours stay when B changes.
    const others = Array.from({ length: largestBatch - 1 }, () => random.normal());
    const company = others.slice(0, values.B - 1).map((value) => values.shift + value);
    return measure(index + 1, [x, ...company], rMax, dMax);
  });
  const errorOf = (output: (batch: Batch) => number): number =>
    Math.sqrt(
      batches.reduce((sum, batch) => {
        const error = output(batch) - inference;
        return sum + error * error;
      }, 0) / batchCount,
    );
  return {
    x,
    rMax,
    dMax,
    inference,
    batches,
    clipped: batches.filter(({ r, d, wantedR, wantedD }) => r !== wantedR || d !== wantedD).length,
    batchNormError: errorOf(({ batchNorm }) => batchNorm),
    renormError: errorOf(({ renorm }) => renorm),
  };
}

/** Every batch. */
export function rows({ batches }: Model): Table {
  return tableOf(['number', 'mean', 'deviation', 'r', 'd', 'batchNorm', 'renorm'], batches);
}

function measure(number: number, values: readonly number[], rMax: number, dMax: number): Batch {
  const x = tensor(values, [values.length, 1]);
  const { y, statistics } = batchNormTraining(x, { epsilon });
  const renorm = batchRenorm(x, { running, rMax, dMax, epsilon });
  // Limits that no batch reaches leave both corrections as they are.
  const free = batchRenorm(x, { running, rMax: Infinity, dMax: Infinity, epsilon });
  return {
    number,
    mean: at(statistics.mean, 0),
    deviation: Math.sqrt(at(statistics.variance, 0)),
    wantedR: at(free.r, 0),
    wantedD: at(free.d, 0),
    r: at(renorm.r, 0),
    d: at(renorm.d, 0),
    batchNorm: at(y.data, 0),
    renorm: at(renorm.y.data, 0),
  };
}

function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? NaN;
}
