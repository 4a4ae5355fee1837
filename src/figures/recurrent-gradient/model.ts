import { pow } from '../../core/index.ts';
import { spreadOf, type Spread } from '../../kit/data/spread-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import {
  recurrentMethods,
  recurrentSteps,
  seedsOutside,
  type RecurrentMethod,
} from '../../training/sweep/recurrent-settings.ts';
import type { parameters } from './parameters.ts';
import results from './results.json' with { type: 'json' };

/** The gradient at one step, in powers of ten, that of the last step being 0. */
export interface Place extends Spread {
  readonly t: number;
  /** Of each seed, in the seeds' order. */
  readonly sizes: readonly number[];
}

/** The state of the figure. */
export interface Model {
  readonly when: 'before' | 'after';
  readonly B: number;
  /** How long the sequences are. */
  readonly T: number;
  /** From a fifth of the way to h_T. */
  readonly series: Readonly<Record<RecurrentMethod, readonly Place[]>>;
  /** At the first of the steps that were looked at. */
  readonly start: Readonly<Record<RecurrentMethod, Place>>;
}

/** Looks up what the runs stored; nothing is trained here. */
export function model({ when, task, cell, B }: Values<typeof parameters>): Model {
  const { sizes, places } = results.settings;
  const T = recurrentSteps[task];
  const placesOf = (method: RecurrentMethod): readonly Place[] => {
    const runs = results.gradients[cell][task][method][sizes.indexOf(B)] ?? [];
    const gradients = runs.map((run) => run[when === 'before' ? 0 : 1] ?? []);
    return places.map((share, place) => {
      const decades = gradients.map((all) => ((all[place] ?? NaN) - (all.at(-1) ?? NaN)) / 100);
      return { t: Math.round(share * T), sizes: decades, ...spreadOf(decades, seedsOutside) };
    });
  };
  const series = { none: placesOf('none'), ln: placesOf('ln'), bn: placesOf('bn') };
  return {
    when,
    B,
    T,
    series,
    start: { none: firstOf(series.none), ln: firstOf(series.ln), bn: firstOf(series.bn) },
  };
}

function firstOf([first]: readonly Place[]): Place {
  if (!first) throw new RangeError('no step has been looked at');
  return first;
}

/** Every method at every step that was looked at. */
export function rows({ series }: Model): Table {
  return {
    columns: ['t', 'method', 'low', 'median', 'high'],
    rows: recurrentMethods.flatMap((method) =>
      series[method].map(({ t, low, median, high }) => [
        t,
        method === 'none' ? '–' : method.toUpperCase(),
        pow(10, low),
        pow(10, median),
        pow(10, high),
      ]),
    ),
  };
}
