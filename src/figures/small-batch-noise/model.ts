import { groupPartition, moments, tensor } from '../../core/index.ts';
import { histogram, type Bin } from '../../kit/data/histogram.ts';
import { rememberLast } from '../../kit/data/remember-last.ts';
import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import type { parameters, PopulationName } from './parameters.ts';
import { batchStatistics, drawPool, sizes, type BatchStatistics } from './pool.ts';
import { populations } from './populations.ts';
import {
  averageReciprocal,
  gaussianReciprocal,
  secondStatistic,
  type SecondStatistic,
} from './second-statistic.ts';

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
  /** Average of σ/s, measured, and what it tends to if the population is Gaussian. */
  readonly reciprocalAverage: number;
  readonly reciprocalLaw: number;
}

/** The state of the figure. */
export interface Model {
  readonly B: number;
  readonly population: PopulationName;
  readonly now: Scatter;
  readonly scatters: readonly Scatter[];
  /** Of all the samples drawn, and of the batches' means. */
  readonly samples: readonly Bin[];
  readonly means: readonly Bin[];
  readonly second: SecondStatistic;
}

/** The range of the first histogram. */
export const meanDomain = [-3, 3] as const;

/** Draws the batches and measures how far their statistics fall from the population's 0 and 1. */
export function model({ B, population, statistic, seed }: Values<typeof parameters>): Model {
  const { pool, scatters } = drawBatches(population, seed);
  const now = scatters.find((scatter) => scatter.B === B);
  if (!now) throw new RangeError(`B must be one of ${sizes.join(', ')}: B = ${String(B)}`);
  const statistics = batchStatistics(pool, B);
  return {
    B,
    population,
    now,
    scatters,
    samples: histogram(pool, meanDomain, 60),
    means: histogram(statistics.mean, meanDomain, 60),
    second: secondStatistic(statistic, pool, statistics, B),
  };
}

/** The scatter at every batch size. */
export function rows({ scatters }: Model): Table {
  const ofVariance = ['varianceAverage', 'varianceScatter', 'varianceLaw'] as const;
  const ofReciprocal = ['reciprocalAverage', 'reciprocalLaw'] as const;
  return tableOf(['B', 'meanScatter', 'meanLaw', ...ofVariance, ...ofReciprocal], scatters);
}

/** All samples, and their scatter at every size. */
interface Drawn {
  readonly pool: Float64Array;
  readonly scatters: readonly Scatter[];
}

/** Remembered, because moving B must not draw 100,000 numbers again. */
const drawBatches = rememberLast((population: PopulationName, seed: number): Drawn => {
  const pool = drawPool(population, seed);
  const { excessKurtosis } = populations[population];
  const scatters = sizes.map((size) => measure(batchStatistics(pool, size), size, excessKurtosis));
  return { pool, scatters };
});

function measure({ mean, variance }: BatchStatistics, B: number, excessKurtosis: number): Scatter {
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
    reciprocalAverage: averageReciprocal(variance),
    reciprocalLaw: gaussianReciprocal(B),
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
