import {
  channelParameters,
  createRandom,
  groupPartition,
  moments,
  normalize,
  tensor,
} from '../../core/index.ts';
import { parameters, type PopulationName } from './parameters.ts';
import { populations } from './populations.ts';

/** How many batches are drawn in all. */
export const batchCount = Math.max(...parameters.draws.values);

/** The ε of PyTorch's layers. */
const epsilon = 1e-5;

/** The batch sizes to choose from. */
export const sizes = parameters.B.values;
const largest = Math.max(...sizes);

/** The batches' means and ÷B variances. */
export interface BatchStatistics {
  readonly mean: Float64Array;
  readonly variance: Float64Array;
}

/** Draws all samples, a row of 256 a batch: a smaller batch is the beginning of a row. */
export function drawPool(population: PopulationName, seed: number): Float64Array {
  const random = createRandom(seed);
  const { draw } = populations[population];
  return Float64Array.from({ length: batchCount * largest }, () => draw(random));
}

/** The samples of the first batches. */
export function firstBatches(pool: Float64Array, count: number): Float64Array {
  return pool.slice(0, count * largest);
}

/** The statistics of the first batches, of those of all. */
export function firstStatistics(all: BatchStatistics, count: number): BatchStatistics {
  return { mean: all.mean.slice(0, count), variance: all.variance.slice(0, count) };
}

/** The statistics of the batches of one size, as many as the pool has rows. */
export function batchStatistics(pool: Float64Array, B: number): BatchStatistics {
  const { x, partition } = batchesOf(pool, B);
  return moments(x, partition);
}

/** Every sample normalized with its own batch, before γ and β, with PyTorch's ε. */
export function normalizedSamples(pool: Float64Array, B: number): Float64Array {
  const { x, partition } = batchesOf(pool, B);
  const { y } = normalize(x, partition, channelParameters(x.shape), { epsilon });
  return Float64Array.from(y.data);
}

/** One set a batch: the batches lie along the first axis, as groups of one channel would. */
function batchesOf(pool: Float64Array, B: number) {
  const count = pool.length / largest;
  const batches = new Float64Array(count * B);
  for (let batch = 0; batch < count; batch++) {
    batches.set(pool.subarray(batch * largest, batch * largest + B), batch * B);
  }
  const shape = [count, 1, B];
  return { x: tensor(batches, shape), partition: groupPartition(shape, 1) };
}
