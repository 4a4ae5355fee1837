import { createRandom, groupPartition, moments, tensor } from '../../core/index.ts';
import type { Values } from '../../kit/parameter.ts';
import type { Table } from '../../kit/table.ts';
import { countBins, type Bin } from './count-bins.ts';
import { parameters, type PopulationName } from './parameters.ts';
import { populations } from './populations.ts';

/** How many batches are drawn. */
export const batchCount = 400;

const sizes = parameters.B.values;
const largest = Math.max(...sizes);

/** How the statistics of batches of one size scatter. */
export interface Scatter {
  readonly B: number;
  /** Standard deviation of the batches' means, measured. */
  readonly meanScatter: number;
  /** The law σ/√B for it: any population with a finite variance. */
  readonly meanLaw: number;
  /** Average of the batches' variances, measured; it tends to (B − 1)/B of the population's. */
  readonly varianceAverage: number;
  /** Standard deviation of the batches' variances, measured. */
  readonly varianceScatter: number;
  /** The law for it with this population's kurtosis; infinite without a fourth moment. */
  readonly varianceLaw: number;
  /** The law for it if the population were Gaussian. */
  readonly gaussianVarianceLaw: number;
}

/** The state of the figure. */
export interface Model {
  readonly B: number;
  readonly population: PopulationName;
  readonly now: Scatter;
  readonly scatters: readonly Scatter[];
  /** Of all the samples drawn, of the batches' means, and of their variances. */
  readonly samples: readonly Bin[];
  readonly means: readonly Bin[];
  readonly variances: readonly Bin[];
  /** How many of the batches' variances are too large for the chart. */
  readonly beyond: number;
}

/** The ranges of the two histograms. */
export const meanDomain = [-3, 3] as const;
export const varianceDomain = [0, 4] as const;

/** Draws the batches and measures how far their statistics fall from the population's 0 and 1. */
export function model({ B, population, seed }: Values<typeof parameters>): Model {
  const { pool, scatters } = drawPool(population, seed);
  const now = scatters.find((scatter) => scatter.B === B);
  if (!now) throw new RangeError(`B must be one of ${sizes.join(', ')}: B = ${String(B)}`);
  const { mean, variance } = batchStatistics(pool, B);
  return {
    B,
    population,
    now,
    scatters,
    samples: countBins(pool, meanDomain, 60),
    means: countBins(mean, meanDomain, 60),
    variances: countBins(variance, varianceDomain, 60),
    beyond: variance.filter((value) => value > varianceDomain[1]).length,
  };
}

/** The scatter at every batch size. */
export function rows({ scatters }: Model): Table {
  return {
    columns: ['B', 'meanScatter', 'meanLaw', 'varianceAverage', 'varianceScatter', 'varianceLaw'],
    rows: scatters.map((s) => [
      s.B,
      s.meanScatter,
      s.meanLaw,
      s.varianceAverage,
      s.varianceScatter,
      s.varianceLaw,
    ]),
  };
}

/** All samples, a row of 256 a batch (a smaller batch is the beginning of a row), and their scatter at every size. */
interface Pool {
  readonly key: string;
  readonly pool: Float64Array;
  readonly scatters: readonly Scatter[];
}

/** The last pool that was drawn: moving B must not draw 100,000 numbers again. */
let drawn: Pool | undefined;

function drawPool(population: PopulationName, seed: number): Pool {
  const key = `${population} ${String(seed)}`;
  if (drawn?.key !== key) {
    const random = createRandom(seed);
    const { draw, excessKurtosis } = populations[population];
    const pool = Float64Array.from({ length: batchCount * largest }, () => draw(random));
    const scatters = sizes.map((size) =>
      measure(batchStatistics(pool, size), size, excessKurtosis),
    );
    drawn = { key, pool, scatters };
  }
  return drawn;
}

function batchStatistics(pool: Float64Array, B: number) {
  const batches = new Float64Array(batchCount * B);
  for (let batch = 0; batch < batchCount; batch++) {
    batches.set(pool.subarray(batch * largest, batch * largest + B), batch * B);
  }
  // One set a batch: the batches lie along the first axis, as groups of one channel would.
  return moments(tensor(batches, [batchCount, 1, B]), groupPartition([batchCount, 1, B], 1));
}

function measure(
  { mean, variance }: { readonly mean: Float64Array; readonly variance: Float64Array },
  B: number,
  excessKurtosis: number,
): Scatter {
  const means = scatterOf(mean);
  const variances = scatterOf(variance);
  return {
    B,
    meanScatter: Math.sqrt(means.variance),
    meanLaw: 1 / Math.sqrt(B),
    varianceAverage: variances.mean,
    varianceScatter: Math.sqrt(variances.variance),
    varianceLaw: varianceLaw(B, excessKurtosis),
    gaussianVarianceLaw: varianceLaw(B, 0),
  };
}

function scatterOf(values: Float64Array) {
  const { mean, variance } = moments(
    tensor(values, [1, 1, values.length]),
    groupPartition([1, 1, values.length], 1),
  );
  return { mean: mean[0] ?? NaN, variance: variance[0] ?? NaN };
}

/** The standard deviation of the ÷B variance of B independent values of variance 1 and excess kurtosis κ. */
function varianceLaw(B: number, excessKurtosis: number): number {
  if (B === 1) return 0;
  return ((B - 1) / B) * Math.sqrt(2 / (B - 1) + excessKurtosis / B);
}
