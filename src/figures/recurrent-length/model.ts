import { spreadOf, type Spread } from '../../kit/data/spread-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { leaderOf } from '../../training/sweep/leader-of.ts';
import {
  guessedError,
  recurrentMethods,
  seedsOutside,
  type RecurrentMethod,
} from '../../training/sweep/recurrent-settings.ts';
import type { parameters } from './parameters.ts';
import results from './results.json' with { type: 'json' };

/** All runs of one method at one length of the test's sequences. */
export interface Length extends Spread {
  /** How many times as long as in training. */
  readonly times: number;
  /** The squared error of each seed, in the seeds' order, in percent of that of whoever always answers 0.5. */
  readonly errors: readonly number[];
}

/** The state of the figure. */
export interface Model {
  /** The length in training. */
  readonly T: number;
  readonly B: number;
  readonly times: number;
  /** Each method's lengths. */
  readonly series: Readonly<Record<RecurrentMethod, readonly Length[]>>;
  readonly now: Readonly<Record<RecurrentMethod, Length>>;
  /** Whose median is the lowest now. */
  readonly best: RecurrentMethod;
  /** With how many seeds it errs less than both others. */
  readonly wins: number;
}

/** Looks up what the runs stored; nothing is trained here. */
export function model({ times, T, cell, B }: Values<typeof parameters>): Model {
  const { sizes, lengths } = results.settings;
  const task = ({ 10: 'adding10', 20: 'adding20', 40: 'adding40' } as const)[T as 10 | 20 | 40];
  const seriesOf = (method: RecurrentMethod): readonly Length[] => {
    const runs = results.lengths[cell][task][method][sizes.indexOf(B)] ?? [];
    return lengths.map((times, length) => {
      const errors = runs.map((run) => (100 * (run[length] ?? NaN)) / guessedError);
      return { times, errors, ...spreadOf(errors, seedsOutside) };
    });
  };
  const series = { none: seriesOf('none'), ln: seriesOf('ln'), bn: seriesOf('bn') };
  const at = lengths.indexOf(times);
  const now = {
    none: lengthAt(series.none, at),
    ln: lengthAt(series.ln, at),
    bn: lengthAt(series.bn, at),
  };
  return { T, B, times, series, now, ...leaderOf(now) };
}

/** Every method at every length. */
export function rows({ series, T }: Model): Table {
  return {
    columns: ['length', 'method', 'low', 'median', 'high'],
    rows: recurrentMethods.flatMap((method) =>
      series[method].map(({ times, low, median, high }) => [
        times * T,
        method === 'none' ? '–' : method.toUpperCase(),
        low,
        median,
        high,
      ]),
    ),
  };
}

function lengthAt(series: readonly Length[], index: number): Length {
  const length = series[index];
  if (!length) throw new RangeError(`times must be one of the stored lengths: ${String(index)}`);
  return length;
}
