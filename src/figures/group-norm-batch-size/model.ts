import { batchPartition, groupPartition, moments, tensor, type Tensor } from '../../core/index.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { table2, type PaperError } from './paper.ts';
import { parameters, type StatisticName } from './parameters.ts';
import { channels, drawPool, imageCount, positions, side } from './pool.ts';

/** In how many groups GN takes the channels. */
const groups = 2;
/** Of so many batches of a size the statistics are shown one by one. */
const shownBatches = 16;

/** How far statistics of one batch size are from the large batch's. */
export interface BatchError {
  readonly B: number;
  /** BN's root mean square error: of μ in units of σ, of σ relative to σ. */
  readonly bn: number;
  /** GN's largest: the same image in this batch and in the large one. */
  readonly gn: number;
  /** For μ: √((ρ + (1 − ρ)/(H·W)) / B). */
  readonly law: number;
}

/** The statistic of one batch, of the first channel. */
export interface Batch {
  readonly B: number;
  /** Its number among those of its size, from 0. */
  readonly index: number;
  /** How far it is from the large batch's: of μ in units of σ, of σ relative to σ. */
  readonly error: number;
}

/** The state of the figure. */
export interface Model {
  readonly B: number;
  readonly share: number;
  readonly statistic: StatisticName;
  readonly errors: readonly BatchError[];
  /** Of every size, the first batches one by one. */
  readonly batches: readonly Batch[];
  readonly now: BatchError;
  /** The paper's errors at this batch size, where it has them. */
  readonly paper: PaperError | undefined;
  /** How many values share BN's statistic, and how many independent ones would scatter as much. */
  readonly values: number;
  readonly independent: number;
}

/** Splits the images into batches of every size and compares their statistics with those of all images. */
export function model({ B, share, statistic, seed }: Values<typeof parameters>): Model {
  const pool = drawPool(seed, share);
  const alike = share + (1 - share) / positions;
  const sizes = parameters.B.values.map((size) => ({
    size,
    batches: batchErrors(pool, size, statistic),
  }));
  const errors = sizes.map(({ size, batches }) => ({
    B: size,
    bn: rootMeanSquare(batches.flat()),
    gn: groupError(pool, size, statistic),
    law: Math.sqrt(alike / size),
  }));
  const now = errors.find((one) => one.B === B) ?? { B, bn: NaN, gn: NaN, law: NaN };
  return {
    B,
    share,
    statistic,
    errors,
    batches: sizes.flatMap(({ size, batches }) =>
      batches.slice(0, shownBatches).map(([error = NaN], index) => ({ B: size, index, error })),
    ),
    now,
    paper: table2.find((row) => row.B === B),
    values: B * positions,
    independent: B / alike,
  };
}

/** The errors of every batch size, computed and cited. */
export function rows({ errors }: Model): Table {
  return {
    columns: ['B', 'bn', 'gn', 'paperBn', 'paperGn'],
    rows: errors.map(({ B, bn, gn }) => {
      const paper = table2.find((row) => row.B === B);
      return [B, bn, gn, paper?.bn ?? '–', paper?.gn ?? '–'];
    }),
  };
}

/** The error of each channel's statistic in each batch. */
function batchErrors(pool: Tensor, B: number, statistic: StatisticName): readonly number[][] {
  const all = moments(pool, batchPartition(pool.shape));
  return Array.from({ length: imageCount / B }, (_, index) => {
    const batch = imagesOf(pool, index * B, B);
    const { mean, variance } = moments(batch, batchPartition(batch.shape));
    return Array.from({ length: channels }, (_, c) => {
      const sigma = Math.sqrt(all.variance[c]!);
      return statistic === 'mean'
        ? (mean[c]! - all.mean[c]!) / sigma
        : Math.sqrt(variance[c]!) / sigma - 1;
    });
  });
}

function rootMeanSquare(errors: readonly number[]): number {
  const squares = errors.reduce((sum, error) => sum + error * error, 0);
  return Math.sqrt(squares / errors.length);
}

/** The statistics of the first B images among themselves, and among all: GN cannot tell the difference. */
function groupError(pool: Tensor, B: number, statistic: StatisticName): number {
  const batch = imagesOf(pool, 0, B);
  const own = moments(batch, groupPartition(batch.shape, groups));
  const all = moments(pool, groupPartition(pool.shape, groups));
  const pick = statistic === 'mean' ? ('mean' as const) : ('variance' as const);
  return own[pick].reduce((most, value, i) => Math.max(most, Math.abs(value - all[pick][i]!)), 0);
}

function imagesOf({ data }: Tensor, first: number, count: number): Tensor {
  const image = channels * positions;
  const part = data.subarray(first * image, (first + count) * image);
  return tensor(part, [count, channels, side, side]);
}
