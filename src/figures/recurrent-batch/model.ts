import { createRandom } from '../../core/index.ts';
import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { keptNumbers, savings, sequenceMemory, type Network, type Saving } from './memory.ts';
import { parameters } from './parameters.ts';
import { drawLengths, followSteps, runningAt, type Step } from './time-steps.ts';

/** What a length costs, by the way of saving, in MiB for the whole batch. */
export type Cost = Readonly<Record<Saving, number>> & { readonly T: number };

/** The state of the figure. */
export interface Model {
  readonly T: number;
  readonly B: number;
  readonly budget: number;
  readonly network: Network;
  /** Numbers that a unit keeps for each step. */
  readonly kept: number;
  readonly now: Cost;
  readonly costs: readonly Cost[];
  /** The most sequences that fit the budget. */
  readonly largest: Readonly<Record<Saving, number>>;
  readonly steps: readonly Step[];
  /** What is left where the last quarter of the steps begins. */
  readonly late: Step;
}

/** Counts the memory of backpropagation through time, and the values left at every step. */
export function model(values: Values<typeof parameters>): Model {
  const { T, B, budget, cell, hidden, layers, window } = values;
  const network = { cell, hidden, layers, window };
  const random = createRandom(values.seed);
  const lengths = drawLengths(values.lengths, B, T, random);
  const late = (3 * T) / 4;
  const running = runningAt(lengths, late);
  return {
    T,
    B,
    budget,
    network,
    kept: keptNumbers[cell],
    now: costOf(T, B, network),
    costs: parameters.T.values.map((length) => costOf(length, B, network)),
    largest: bySaving((saving) => Math.floor(budget / sequenceMemory(saving, T, network))),
    steps: followSteps(lengths, T, random),
    late: { t: late, running, mean: NaN, law: 1 / Math.sqrt(running) },
  };
}

/** What is left at each step, and the memory that the batch takes if it is that long. */
export function rows({ B, network, steps }: Model): Table {
  return tableOf(
    ['t', 'running', 'mean', 'law', ...savings],
    steps.map((step) => ({ ...step, ...costOf(step.t, B, network) })),
  );
}

function costOf(T: number, B: number, network: Network): Cost {
  return { T, ...bySaving((saving) => B * sequenceMemory(saving, T, network)) };
}

function bySaving(value: (saving: Saving) => number): Record<Saving, number> {
  return { all: value('all'), truncated: value('truncated'), checkpoints: value('checkpoints') };
}
