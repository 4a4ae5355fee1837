import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { parameters } from './parameters.ts';

/** What one batch size costs. */
export interface Cost {
  readonly B: number;
  /** Examples a second. */
  readonly rate: number;
  /** Seconds that one update takes. */
  readonly update: number;
  readonly updatesPerEpoch: number;
  /** Updates to the target, S = S_min (1 + B_crit / B), and the examples that they use. */
  readonly updates: number;
  readonly examples: number;
  /** Seconds to the target. */
  readonly time: number;
}

/** The device and the task. */
export interface Setting {
  /** B_crit. */
  readonly critical: number;
  /** Seconds that each update takes besides its examples. */
  readonly overhead: number;
  /** Examples a second that the device can do at most. */
  readonly peak: number;
  /** S_min. */
  readonly fewest: number;
  /** Examples in an epoch. */
  readonly epoch: number;
}

/** The state of the figure. */
export interface Model {
  readonly setting: Setting;
  readonly now: Cost;
  readonly costs: readonly Cost[];
  /** The batch at which the device does half of what it can. */
  readonly half: number;
  /** The batch that reaches the target first: √(B_crit · half). */
  readonly best: Cost;
}

const sizes = parameters.B.values;

/** Follows throughput, updates and the time to the target along the batch sizes. */
export function model(values: Values<typeof parameters>): Model {
  const setting = {
    critical: values.critical,
    overhead: values.overhead / 1000,
    peak: values.peak,
    fewest: values.updates,
    epoch: values.examples,
  };
  const half = setting.overhead * setting.peak;
  // Between two doublings a point more, so that the curves bend smoothly.
  const dense = sizes.flatMap((B) => (B === sizes.at(-1) ? [B] : [B, B * Math.SQRT2]));
  return {
    setting,
    now: costOf(values.B, setting),
    costs: dense.map((B) => costOf(B, setting)),
    half,
    best: costOf(Math.sqrt(setting.critical * half), setting),
  };
}

/** What every doubling of the batch costs. */
export function rows({ setting }: Model): Table {
  return tableOf(
    ['B', 'rate', 'update', 'updatesPerEpoch', 'updates', 'examples', 'time'],
    sizes.map((size) => costOf(size, setting)),
  );
}

/** What a batch of any size costs. */
export function costOf(B: number, { critical, overhead, peak, fewest, epoch }: Setting): Cost {
  const update = overhead + B / peak;
  const updates = fewest * (1 + critical / B);
  return {
    B,
    rate: B / update,
    update,
    updatesPerEpoch: epoch / B,
    updates,
    examples: updates * B,
    time: updates * update,
  };
}
