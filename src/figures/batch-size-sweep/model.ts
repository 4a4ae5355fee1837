import { spreadOf } from '../../kit/data/spread-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { sweepMethods, type SweepMethod } from '../../training/sweep/sweep-settings.ts';
import type { OtherName, parameters, TestedWith } from './parameters.ts';
import results from '../../training/sweep/results.json' with { type: 'json' };

/** Whoever guesses a digit is wrong in 90 % of cases: above this nothing has been learned. */
const lost = 80;

/** All runs of one method at one batch size. */
export interface Point {
  readonly B: number;
  /** The test error of each seed, in percent, in the seeds' order. */
  readonly errors: readonly number[];
  readonly lowest: number;
  readonly median: number;
  readonly highest: number;
  /** In how many runs nothing was learned. */
  readonly lost: number;
}

/** The state of the figure. */
export interface Model {
  readonly B: number;
  readonly other: OtherName;
  readonly tested: TestedWith;
  /** Whether errors at this learning rate reach to guessing. */
  readonly wide: boolean;
  /** Each method's points along the batch sizes. */
  readonly series: Readonly<Record<SweepMethod, readonly Point[]>>;
  /** BN's and the other method's runs at B. */
  readonly now: { readonly bn: Point; readonly other: Point };
  /** With how many seeds BN errs more than the other method, and with how many less. */
  readonly more: number;
  readonly less: number;
}

/** Looks up what the sweep stored; nothing is trained here. */
export function model({ B, other, rate, tested }: Values<typeof parameters>): Model {
  const { sizes, rates } = results.settings;
  const at = { rate: rates.indexOf(rate), size: sizes.indexOf(B) };
  const series = seriesOf(at.rate, tested);
  const [bn, rival] = [series.bn[at.size], series[other][at.size]];
  if (!bn || !rival) throw new RangeError(`B must be one of ${sizes.join(', ')}: B = ${String(B)}`);
  const gaps = bn.errors.map((error, seed) => error - (rival.errors[seed] ?? NaN));
  return {
    B,
    other,
    tested,
    wide: Object.values(series).some((points) => points.some(({ lost }) => lost > 0)),
    series,
    now: { bn, other: rival },
    more: gaps.filter((gap) => gap > 0).length,
    less: gaps.filter((gap) => gap < 0).length,
  };
}

/** The runs of every method at every batch size. */
export function rows({ series }: Model): Table {
  return {
    columns: ['B', 'method', 'lowest', 'median', 'highest'],
    rows: results.settings.sizes.flatMap((B, size) =>
      sweepMethods.map((method) => {
        const { lowest = NaN, median = NaN, highest = NaN } = series[method][size] ?? {};
        return [B, method === 'none' ? '–' : method.toUpperCase(), lowest, median, highest];
      }),
    ),
  };
}

function seriesOf(rate: number, tested: TestedWith): Model['series'] {
  const seriesFor = (method: SweepMethod) =>
    results.settings.sizes.map((B, size) => {
      const batches = method === 'bn' && tested === 'batch';
      const wrong = (batches ? results.batch.bn : results.running[method])[rate]?.[size] ?? [];
      const { test } = results.settings;
      return pointOf(B, wrong, batches ? test - (test % B) : test);
    });
  return {
    bn: seriesFor('bn'),
    gn: seriesFor('gn'),
    ln: seriesFor('ln'),
    in: seriesFor('in'),
    wn: seriesFor('wn'),
    none: seriesFor('none'),
  };
}

/**
 * @param wrong how many images each seed got wrong
 * @param asked of so many
 */
function pointOf(B: number, wrong: readonly number[], asked: number): Point {
  const errors = wrong.map((count) => (100 * count) / asked);
  const { low, median, high } = spreadOf(errors, 0);
  return {
    B,
    errors,
    lowest: low,
    median,
    highest: high,
    lost: errors.filter((error) => error > lost).length,
  };
}
