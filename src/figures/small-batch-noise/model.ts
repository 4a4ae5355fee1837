import { groupPartition, moments, tensor } from '../../core/index.ts';
import { histogram, type Bin } from '../../kit/data/histogram.ts';
import { rememberLast } from '../../kit/data/remember-last.ts';
import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import type { parameters, PopulationName } from './parameters.ts';
import {
  batchCount,
  batchStatistics,
  drawPool,
  firstBatches,
  firstStatistics,
  sizes,
  type BatchStatistics,
} from './pool.ts';
import { fallingBatches, type Falling } from './falling.ts';
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
  /** How many batches are drawn so far. */
  readonly draws: number;
  readonly now: Scatter;
  /** What `now` becomes once all batches are drawn. */
  readonly inTheEnd: Scatter;
  readonly scatters: readonly Scatter[];
  /** Of all the samples drawn, and of the batches' means. */
  readonly samples: readonly Bin[];
  readonly means: readonly Bin[];
  readonly second: SecondStatistic;
  /** The statistics of the first batch. */
  readonly first: { readonly mean: number; readonly variance: number };
  /** The batches on their way into the histograms; none once all are drawn. */
  readonly falling: readonly Falling[];
}

/** The range of the first histogram. */
export const meanDomain = [-3, 3] as const;

/** Tells whether batches are still to be drawn. */
export function isUnderWay({ draws }: Model): boolean {
  return draws < batchCount;
}

/** Draws the batches and measures how far their statistics fall from the population's 0 and 1. */
export function model({ B, population, statistic, draws, seed }: Values<typeof parameters>): Model {
  const drawn = drawBatches(population, seed);
  const all = drawn.statistics.get(B);
  if (!all) throw new RangeError(`B must be one of ${sizes.join(', ')}: B = ${String(B)}`);
  const { excessKurtosis } = populations[population];
  const measured = (size: number, statistics: BatchStatistics) =>
    measure(firstStatistics(statistics, draws), size, excessKurtosis);
  const pool = firstBatches(drawn.pool, draws);
  const statistics = firstStatistics(all, draws);
  return {
    B,
    population,
    draws,
    now: measured(B, all),
    inTheEnd: measure(all, B, excessKurtosis),
    scatters: [...drawn.statistics].map(([size, ofSize]) => measured(size, ofSize)),
    samples: histogram(pool, meanDomain, 60),
    means: histogram(statistics.mean, meanDomain, 60),
    second: secondStatistic(statistic, pool, statistics, B),
    first: { mean: all.mean[0] ?? NaN, variance: all.variance[0] ?? NaN },
    falling: fallingBatches(all, draws),
  };
}

/** The scatter of the batches drawn so far, at every batch size. */
export function rows({ scatters }: Model): Table {
  const ofVariance = ['varianceAverage', 'varianceScatter', 'varianceLaw'] as const;
  const ofReciprocal = ['reciprocalAverage', 'reciprocalLaw'] as const;
  return tableOf(['B', 'meanScatter', 'meanLaw', ...ofVariance, ...ofReciprocal], scatters);
}

/** All samples, and the statistics of all batches of every size. */
interface Drawn {
  readonly pool: Float64Array;
  readonly statistics: ReadonlyMap<number, BatchStatistics>;
}

/** Remembered, because moving B or the draws must not draw 100,000 numbers again. */
const drawBatches = rememberLast((population: PopulationName, seed: number): Drawn => {
  const pool = drawPool(population, seed);
  return { pool, statistics: new Map(sizes.map((size) => [size, batchStatistics(pool, size)])) };
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
