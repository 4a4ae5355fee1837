import { createRandom, erf, groupPartition, moments, tensor } from '../../core/index.ts';
import type { Values } from '../../kit/parameter.ts';
import type { Table } from '../../kit/table.ts';
import { histogram, largestGap, type Bin } from './histogram.ts';
import { parameters, type PopulationName } from './parameters.ts';
import { populations, type Population } from './populations.ts';

/** How many batches are drawn. */
export const batchCount = 2000;

const sizes = parameters.B.values;
const largest = Math.max(...sizes);

/** The range of all three charts, and how many bins they have. */
export const domain = [-3, 3] as const;
const bins = 48;

/** What one batch size does to the mean. */
export interface Size {
  readonly B: number;
  /** Standard deviation of the batches' means, measured. */
  readonly scatter: number;
  /** The law 1/√B for it. */
  readonly law: number;
  /** The largest gap between the distribution of √B times the mean's error and the Gaussian. */
  readonly errorGap: number;
}

/** A point of a curve. */
export interface Point {
  readonly x: number;
  readonly density: number;
}

/** The state of the figure. */
export interface Model {
  readonly B: number;
  readonly population: PopulationName;
  readonly now: Size;
  readonly sizes: readonly Size[];
  /** The largest gap between the distribution of the samples and the Gaussian. */
  readonly sampleGap: number;
  readonly samples: readonly Bin[];
  readonly means: readonly Bin[];
  readonly errors: readonly Bin[];
  /** The population's own density, and the Gaussian's. */
  readonly shape: readonly Point[];
  readonly gaussian: readonly Point[];
}

/** Draws the batches; follows the samples, their means, and the means' errors times √B. */
export function model({ B, population, seed }: Values<typeof parameters>): Model {
  const drawn = drawPool(population, seed);
  const now = drawn.sizes.find((size) => size.B === B);
  if (!now) throw new RangeError(`B must be one of ${sizes.join(', ')}: B = ${String(B)}`);
  const samples = firstOfEach(drawn.pool, B);
  const means = batchMeans(samples, B);
  return {
    B,
    population,
    now,
    sizes: drawn.sizes,
    sampleGap: largestGap(samples, gaussianCumulative),
    samples: histogram(samples, domain, bins),
    means: histogram(means, domain, bins * 1.5),
    errors: histogram(scaledErrors(means, B), domain, bins),
    shape: curve(populations[population]),
    gaussian: curve(populations.gaussian),
  };
}

/** What every batch size does to the mean. */
export function rows({ sizes: all }: Model): Table {
  return {
    columns: ['B', 'scatter', 'law', 'errorGap'],
    rows: all.map(({ B, scatter, law, errorGap }) => [B, scatter, law, errorGap]),
  };
}

/** All samples, a row of 256 a batch: a smaller batch is the beginning of a row. */
interface Pool {
  readonly key: string;
  readonly pool: Float64Array;
  readonly sizes: readonly Size[];
}

/** The last pool that was drawn: moving B must not draw half a million numbers again. */
let lastPool: Pool | undefined;

function drawPool(population: PopulationName, seed: number): Pool {
  const key = `${population} ${String(seed)}`;
  if (lastPool?.key !== key) {
    const random = createRandom(seed);
    const { draw } = populations[population];
    const pool = Float64Array.from({ length: batchCount * largest }, () => draw(random));
    lastPool = { key, pool, sizes: sizes.map((B) => measure(pool, B)) };
  }
  return lastPool;
}

function measure(pool: Float64Array, B: number): Size {
  const means = batchMeans(firstOfEach(pool, B), B);
  const whole = [1, 1, batchCount];
  const { variance } = moments(tensor(means, whole), groupPartition(whole, 1));
  return {
    B,
    scatter: Math.sqrt(variance[0] ?? NaN),
    law: 1 / Math.sqrt(B),
    errorGap: largestGap(scaledErrors(means, B), gaussianCumulative),
  };
}

function firstOfEach(pool: Float64Array, B: number): Float64Array {
  const samples = new Float64Array(batchCount * B);
  for (let batch = 0; batch < batchCount; batch++) {
    samples.set(pool.subarray(batch * largest, batch * largest + B), batch * B);
  }
  return samples;
}

/** One set a batch: the batches lie along the first axis, as groups of one channel would. */
function batchMeans(samples: Float64Array, B: number): Float64Array {
  const shape = [batchCount, 1, B];
  return moments(tensor(samples, shape), groupPartition(shape, 1)).mean;
}

/** The population's mean is 0, so a mean is its own error. */
function scaledErrors(means: Float64Array, B: number): Float64Array {
  return means.map((mean) => Math.sqrt(B) * mean);
}

/** The probability that a standard normal number is at most x. */
function gaussianCumulative(x: number): number {
  return (1 + erf(x / Math.SQRT2)) / 2;
}

/** A jump is drawn upright: a point on either side of it. */
function curve({ density, jumps = [] }: Population): readonly Point[] {
  const [from, to] = domain;
  const steps = Array.from({ length: bins + 1 }, (_, index) => from + (index / bins) * (to - from));
  const sides = jumps.flatMap((jump) => [jump - 1e-9, jump + 1e-9]);
  return [...steps, ...sides].sort((a, b) => a - b).map((x) => ({ x, density: density(x) }));
}
