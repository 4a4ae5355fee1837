import { createRandom } from '../../core/index.ts';
import { rememberLast } from '../../kit/data/remember-last.ts';
import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import type { Lengths, parameters } from './parameters.ts';
import { drawLengths, followSteps, type Step } from './time-steps.ts';

/** A batch of sequences, and its statistics at every time step. */
interface Batch {
  /** From the longest to the shortest, in time steps. */
  readonly lengths: Float64Array;
  readonly steps: readonly Step[];
}

/** The state of the figure. */
export interface Model extends Batch {
  readonly B: number;
  /** The reader's time step. */
  readonly now: Step;
}

/** Draws a batch, and looks at one time step of it. */
export function model({ t, lengths, B, seed }: Values<typeof parameters>): Model {
  const batch = drawBatch(lengths, B, seed);
  const now = batch.steps[t - 1];
  if (!now) throw new RangeError(`there is no time step ${String(t)}`);
  return { ...batch, B, now };
}

/** What is left at each step. */
export function rows({ steps }: Model): Table {
  return tableOf(['t', 'running', 'mean', 'law'], steps);
}

/** Remembered, because moving the time step must not draw the batch again. */
const drawBatch = rememberLast((kind: Lengths, B: number, seed: number): Batch => {
  const random = createRandom(seed);
  const lengths = drawLengths(kind, B, random);
  return { lengths, steps: followSteps(lengths, random) };
});
