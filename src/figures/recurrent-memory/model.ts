import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { keptNumbers, savings, sequenceMemory, type Network, type Saving } from './memory.ts';
import { parameters } from './parameters.ts';

/** What a length costs, by the way of saving, in MiB for the whole batch. */
export type Cost = Readonly<Record<Saving, number>> & { readonly T: number };

/** The state of the figure. */
export interface Model {
  readonly T: number;
  readonly B: number;
  /** In MiB. */
  readonly budget: number;
  readonly network: Network;
  /** Numbers that a unit keeps for each step. */
  readonly kept: number;
  readonly now: Cost;
  readonly costs: readonly Cost[];
  /** The most sequences that fit the budget. */
  readonly largest: Readonly<Record<Saving, number>>;
}

/** Counts the memory of backpropagation through time. */
export function model(values: Values<typeof parameters>): Model {
  const { T, B, budget, cell, hidden, layers, window } = values;
  const network = { cell, hidden, layers, window };
  return {
    T,
    B,
    budget,
    network,
    kept: keptNumbers[cell],
    now: costOf(T, B, network),
    costs: parameters.T.values.map((length) => costOf(length, B, network)),
    largest: bySaving((saving) => Math.floor(budget / sequenceMemory(saving, T, network))),
  };
}

/** The memory that the batch takes at every length. */
export function rows({ costs }: Model): Table {
  return tableOf(['T', ...savings], costs);
}

function costOf(T: number, B: number, network: Network): Cost {
  return { T, ...bySaving((saving) => B * sequenceMemory(saving, T, network)) };
}

function bySaving(value: (saving: Saving) => number): Record<Saving, number> {
  return { all: value('all'), truncated: value('truncated'), checkpoints: value('checkpoints') };
}
