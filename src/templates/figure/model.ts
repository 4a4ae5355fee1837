import { batchNormTraining, tensor } from '../../core/index.ts';
import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { parameters } from './parameters.ts';

/** What is left of a spread after Batch Normalization. */
export interface Left {
  readonly spread: number;
  readonly deviation: number;
}

/** The state of the figure. */
export interface Model {
  readonly epsilon: number;
  readonly now: Left;
  readonly all: readonly Left[];
}

/** Normalizes two values at every spread. */
export function model({ spread, epsilon }: Values<typeof parameters>): Model {
  const all = parameters.spread.values.map((value) => normalize(value, epsilon));
  return { epsilon, now: normalize(spread, epsilon), all };
}

/** What is left of every spread. */
export function rows({ all }: Model): Table {
  return tableOf(['spread', 'deviation'], all);
}

/** Two values at ±s have exactly mean 0 and standard deviation s. */
function normalize(spread: number, epsilon: number): Left {
  const { y } = batchNormTraining(tensor([-spread, spread], [2, 1]), { epsilon });
  return { spread, deviation: y.data[1] ?? NaN };
}
