import { createRandom, erf, groupPartition, moments, tensor } from '../../core/index.ts';
import { histogram, type Bin } from '../../kit/data/histogram.ts';
import { rememberLast } from '../../kit/data/remember-last.ts';
import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { chanceGap, cumulativeOf, largestGap } from './largest-gap.ts';
import { parameters, type PopulationName } from './parameters.ts';
import { populations, type Population } from './populations.ts';

/** How many samples are drawn: they are cut into batches of every size, 400 of them at the largest. */
const sampleCount = 102400;

const sizes = parameters.B.values;
const gaussian = cumulativeOf((x) => (1 + erf(x / Math.SQRT2)) / 2);

/** The range of all three charts, and how many bins they have. */
export const domain = [-3, 3] as const;
const bins = { samples: 48, means: 72, errors: 24 };

/** What one batch size does to the mean. */
export interface Size {
  readonly B: number;
  /** Standard deviation of the batches' means, measured. */
  readonly scatter: number;
  /** The law 1/√B for it. */
  readonly law: number;
  /** The largest gap between the distribution of √B times the mean's error and the Gaussian. */
  readonly errorGap: number;
  /** What the gap would be by chance alone, on average, if the error were Gaussian. */
  readonly chance: number;
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

/** Cuts the samples into batches; follows them, their means, and the means' errors times √B. */
export function model({ B, population, seed }: Values<typeof parameters>): Model {
  const drawn = drawPool(population, seed);
  const now = drawn.sizes.find((size) => size.B === B);
  if (!now) throw new RangeError(`B must be one of ${sizes.join(', ')}: B = ${String(B)}`);
  const means = batchMeans(drawn.pool, B);
  return {
    B,
    population,
    now,
    sizes: drawn.sizes,
    sampleGap: drawn.sampleGap,
    samples: drawn.samples,
    means: histogram(means, domain, bins.means),
    errors: histogram(scaledErrors(means, B), domain, bins.errors),
    shape: curve(populations[population]),
    gaussian: curve(populations.gaussian),
  };
}

/** What every batch size does to the mean. */
export function rows({ sizes: all }: Model): Table {
  return tableOf(
    ['B', 'batches', 'scatter', 'law', 'errorGap', 'chance'],
    all.map((size) => ({ ...size, batches: sampleCount / size.B })),
  );
}

/** All samples, and what does not depend on the batch size chosen. */
interface Pool {
  readonly pool: Float64Array;
  readonly sizes: readonly Size[];
  readonly sampleGap: number;
  readonly samples: readonly Bin[];
}

/** Remembered, because moving B must not draw all numbers again. */
const drawPool = rememberLast((population: PopulationName, seed: number): Pool => {
  const random = createRandom(seed);
  const { draw } = populations[population];
  const pool = new Float64Array(sampleCount);
  for (let i = 0; i < sampleCount; i++) pool[i] = draw(random);
  return {
    pool,
    sizes: sizes.map((B) => measure(pool, B)),
    sampleGap: largestGap(pool, gaussian),
    samples: histogram(pool, domain, bins.samples),
  };
});

function measure(pool: Float64Array, B: number): Size {
  const means = batchMeans(pool, B);
  const whole = [1, 1, means.length];
  const { variance } = moments(tensor(means, whole), groupPartition(whole, 1));
  return {
    B,
    scatter: Math.sqrt(variance[0] ?? NaN),
    law: 1 / Math.sqrt(B),
    errorGap: largestGap(scaledErrors(means, B), gaussian),
    chance: chanceGap(means.length),
  };
}

/** One set a batch: the batches lie along the first axis, as groups of one channel would. */
function batchMeans(samples: Float64Array, B: number): Float64Array {
  if (B === 1) return samples;
  const shape = [samples.length / B, 1, B];
  return moments(tensor(samples, shape), groupPartition(shape, 1)).mean;
}

/** The population's mean is 0, so a mean is its own error. */
function scaledErrors(means: Float64Array, B: number): Float64Array {
  return means.map((mean) => Math.sqrt(B) * mean);
}

/** A jump is drawn upright: a point on either side of it. */
function curve({ density, jumps = [] }: Population): readonly Point[] {
  const [from, to] = domain;
  const parts = 48;
  const steps = Array.from({ length: parts + 1 }, (_, i) => from + (i / parts) * (to - from));
  const sides = jumps.flatMap((jump) => [jump - 1e-9, jump + 1e-9]);
  return [...steps, ...sides].sort((a, b) => a - b).map((x) => ({ x, density: density(x) }));
}
