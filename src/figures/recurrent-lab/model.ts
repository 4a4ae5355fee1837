import { spreadOf, type Spread } from '../../kit/data/spread-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { leaderOf } from '../../training/sweep/leader-of.ts';
import {
  guessedError,
  recurrentMethods,
  seedsOutside,
  type RecurrentCell,
  type RecurrentMethod,
  type RecurrentTask,
} from '../../training/sweep/recurrent-settings.ts';
import type { parameters } from './parameters.ts';
import results from './results.json' with { type: 'json' };

/** All runs of one method at one moment of the training. */
export interface Moment extends Spread {
  /** The share of the training that is done. */
  readonly seen: number;
  /**
   * The error of each seed, in the seeds' order, in percent: wrong digits of all, or the squared error
   * of whoever always answers 0.5.
   */
  readonly errors: readonly number[];
}

/** The state of the figure. */
export interface Model {
  readonly task: RecurrentTask;
  readonly cell: RecurrentCell;
  readonly B: number;
  readonly seen: number;
  /** How many sequences have been learned until then. */
  readonly sequences: number;
  /** The error of whoever guesses, in percent. */
  readonly guess: number;
  /** Each method's moments. */
  readonly series: Readonly<Record<RecurrentMethod, readonly Moment[]>>;
  readonly now: Readonly<Record<RecurrentMethod, Moment>>;
  /** Whose median is the lowest now. */
  readonly best: RecurrentMethod;
  /** With how many seeds it errs less than both others. */
  readonly wins: number;
}

/** Looks up what the runs stored; nothing is trained here. */
export function model({ seen, task, cell, B }: Values<typeof parameters>): Model {
  const { moments, sequences } = results.settings;
  const at = moments.indexOf(seen);
  const [none, ln, bn] = [
    seriesOf(task, cell, B, 'none'),
    seriesOf(task, cell, B, 'ln'),
    seriesOf(task, cell, B, 'bn'),
  ];
  const now = { none: momentAt(none, at), ln: momentAt(ln, at), bn: momentAt(bn, at) };
  return {
    task,
    cell,
    B,
    seen,
    sequences: seen * sequences[cell],
    guess: task === 'digits' ? 90 : 100,
    series: { none, ln, bn },
    now,
    ...leaderOf(now),
  };
}

/** Every method at every moment. */
export function rows({ series }: Model): Table {
  return {
    columns: ['seen', 'method', 'low', 'median', 'high'],
    rows: recurrentMethods.flatMap((method) =>
      series[method].map(({ seen, low, median, high }) => [
        seen,
        method === 'none' ? '–' : method.toUpperCase(),
        low,
        median,
        high,
      ]),
    ),
  };
}

function seriesOf(
  task: RecurrentTask,
  cell: RecurrentCell,
  B: number,
  method: RecurrentMethod,
): readonly Moment[] {
  const { sizes, moments, test } = results.settings;
  const runs = results.errors[cell][task][method][sizes.indexOf(B)] ?? [];
  const whole = task === 'digits' ? test : guessedError;
  return moments.map((seen, moment) => {
    const errors = runs.map((run) => (100 * (run[moment] ?? NaN)) / whole);
    return { seen, errors, ...spreadOf(errors, seedsOutside) };
  });
}

function momentAt(series: readonly Moment[], index: number): Moment {
  const moment = series[index];
  if (!moment) throw new RangeError(`seen must be one of the stored moments: ${String(index)}`);
  return moment;
}
