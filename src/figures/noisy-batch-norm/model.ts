import { spreadOf, type BandPoint } from '../../kit/data/spread-of.ts';
import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { noiseMethods, type NoiseMethod } from '../../training/shifting-noise/noise-settings.ts';
import type { MeasureName, parameters } from './parameters.ts';
import results from './results.json' with { type: 'json' };

/** One measure of one method. */
export interface Course {
  /** Over the steps. */
  readonly points: readonly BandPoint[];
  /** Of each seed at the reader's step, in the seeds' order. */
  readonly now: readonly number[];
  readonly point: BandPoint;
}

/** A measure of every method. */
export type Courses = Readonly<Record<NoiseMethod, Course>>;

/** The state of the figure. */
export interface Model {
  readonly measure: MeasureName;
  readonly rate: number;
  readonly step: number;
  readonly loss: Courses;
  /** The measure that the reader has chosen. */
  readonly chosen: Courses;
  /** The median test error after the last step, in percent, without noise. */
  readonly errors: Readonly<Record<NoiseMethod, number>>;
}

/** How many seeds were trained. */
export const seeds = results.settings.seeds;

/** Looks up what the trainings stored; nothing is trained here. */
export function model({ measure, rate, step }: Values<typeof parameters>): Model {
  const at = results.settings.rates.indexOf(rate);
  const errorOf = (method: NoiseMethod) =>
    (100 * spreadOf(results[method].wrong[at] ?? []).median) / results.settings.test;
  return {
    measure,
    rate,
    step,
    loss: coursesOf('loss', at, step),
    chosen: coursesOf(measure, at, step),
    errors: { none: errorOf('none'), bn: errorOf('bn'), noisy: errorOf('noisy') },
  };
}

/** With how many seeds one method has the lower value at the reader's step. */
export function seedsBelow(one: Course, other: Course): number {
  return one.now.filter((value, seed) => value < (other.now[seed] ?? NaN)).length;
}

/** The loss and the measure of every method at every step. */
export function rows({ loss, chosen }: Model): Table {
  const columns = ['step', 'method', 'loss', 'low', 'median', 'high'] as const;
  const things = loss.bn.points.flatMap(({ x: step }, at) =>
    noiseMethods.map((method) => {
      const { low = NaN, median = NaN, high = NaN } = chosen[method].points[at] ?? {};
      return { step, method: signs[method], loss: medianAt(loss[method], at), low, median, high };
    }),
  );
  return tableOf(columns, things);
}

/** What the methods are called in a table of any language. */
const signs = { none: '–', bn: 'BN', noisy: 'BN + ~' } as const;

function medianAt({ points }: Course, at: number): number {
  return points[at]?.median ?? NaN;
}

function coursesOf(name: MeasureName | 'loss', rate: number, step: number): Courses {
  const courseOf = (method: NoiseMethod): Course => {
    const { every } = results.settings;
    const values = results[method].measures[name][rate] ?? [];
    const points = values.map((all, at) => ({ x: (at + 1) * every, ...spreadOf(all) }));
    const now = step / every - 1;
    const [point, all] = [points[now], values[now]];
    if (!point || !all) throw new RangeError(`step must be one of the stored: ${String(step)}`);
    return { points, now: all, point };
  };
  return { none: courseOf('none'), bn: courseOf('bn'), noisy: courseOf('noisy') };
}
