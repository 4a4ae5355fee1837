import { spreadOf, type BandPoint } from '../../kit/data/spread-of.ts';
import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import type { Convention, NetworkName, parameters, Sorted } from './parameters.ts';
import results from './results.json' with { type: 'json' };

/** The same weights, tested with the batch's statistics or with running ones. */
export const twinNames = ['batch', 'running'] as const;

/** One of them. */
export type TwinName = (typeof twinNames)[number];

/** How one twin did on its way. */
export interface Twin {
  /** The share of wrong answers over the epochs, in percent. */
  readonly errors: readonly BandPoint[];
  /** How far its statistics lie from those of all test images, in standard deviations. */
  readonly misfits: readonly BandPoint[];
  /** Each seed's error at the reader's time, in percent, in the seeds' order. */
  readonly now: readonly number[];
  readonly error: BandPoint;
  readonly misfit: BandPoint;
}

/** The state of the figure. */
export interface Model {
  readonly B: number;
  readonly sorted: Sorted;
  readonly network: NetworkName;
  readonly epochs: number;
  /** What a new batch weighs in the running statistics. */
  readonly weight: number;
  readonly convention: Convention;
  readonly twins: Readonly<Record<TwinName, Twin>>;
  /** With how many seeds running statistics err more than the batch's, and with how many less. */
  readonly more: number;
  readonly less: number;
}

/** How many seeds were trained. */
export const seeds = results.settings.seeds;

/** Looks up what the trainings stored; nothing is trained here. */
export function model(values: Values<typeof parameters>): Model {
  const { B, sorted, network, epochs, convention, m } = values;
  const { sizes, weights, test } = results.settings;
  // PyTorch's momentum is the weight of the new batch, Keras' that of the old value.
  const weight = convention === 'pytorch' ? m : otherMomentum(m);
  const stored = results[network];
  const [cells, size] = [stored.batch[sorted], sizes.indexOf(B)];
  const order = sorted === 'training' ? 'by class' : 'shuffled';
  const gathered = stored.running[order][weights.indexOf(weight)] ?? fail('m', m);
  const twins = {
    batch: twinOf(cells, size, test - (test % B), epochs),
    running: twinOf(gathered, size, test, epochs),
  };
  const gaps = twins.running.now.map((error, seed) => error - (twins.batch.now[seed] ?? NaN));
  return {
    B,
    sorted,
    network,
    epochs,
    weight,
    convention,
    twins,
    more: gaps.filter((gap) => gap > 0).length,
    less: gaps.filter((gap) => gap < 0).length,
  };
}

/** Both twins at every time. */
export function rows({ twins }: Model): Table {
  const columns = ['epochs', 'twin', 'low', 'median', 'high', 'misfit'] as const;
  const things = twinNames.flatMap((twin) =>
    twins[twin].errors.map(({ x: epochs, low, median, high }, at) => {
      const misfit = twins[twin].misfits[at]?.median ?? NaN;
      return { epochs, twin, low, median, high, misfit };
    }),
  );
  return tableOf(columns, things);
}

/** PyTorch's momentum of Keras', and Keras' of PyTorch's: 1 less it, as it is written. */
export function otherMomentum(momentum: number): number {
  return Number((1 - momentum).toFixed(2));
}

interface Cells {
  readonly wrong: readonly (readonly (readonly number[])[])[];
  readonly misfit: readonly (readonly (readonly number[])[])[];
}

/** @param asked how many test images each seed was asked */
function twinOf({ wrong, misfit }: Cells, size: number, asked: number, epochs: number): Twin {
  const { tests } = results.settings;
  const percent = (wrong[size] ?? []).map((counts) => counts.map((count) => (100 * count) / asked));
  const errors = tests.map((x, at) => ({ x, ...spreadOf(percent[at] ?? []) }));
  const misfits = tests.map((x, at) => {
    const [low = NaN, median = NaN, high = NaN] = misfit[size]?.[at] ?? [];
    return { x, low, median, high };
  });
  const now = tests.indexOf(epochs);
  return {
    errors,
    misfits,
    now: percent[now] ?? [],
    error: errors[now] ?? fail('epochs', epochs),
    misfit: misfits[now] ?? fail('epochs', epochs),
  };
}

function fail(name: string, value: number): never {
  throw new RangeError(`${name} must be one of the stored: ${name} = ${String(value)}`);
}
