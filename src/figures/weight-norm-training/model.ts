import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import type { LayerName } from '../../training/unit-regression/hidden-layer.ts';
import { drawTask } from '../../training/unit-regression/regression-task.ts';
import {
  trainHiddenLayer,
  type TrainingRun,
} from '../../training/unit-regression/train-hidden-layer.ts';
import { layers, type parameters } from './parameters.ts';

/** How many steps each net takes. */
export const stepCount = 60;

const sizes = { examples: 32, heldOut: 128, inputs: 4, units: 12 } as const;

/** How a net with one kind of layer learnt. */
export interface LayerRun extends TrainingRun {
  readonly name: LayerName;
  /** The training loss after the last step; infinite if training diverged. */
  readonly final: number;
}

/** The state of the figure. */
export interface Model {
  readonly rate: number;
  readonly scale: number;
  readonly runs: readonly LayerRun[];
}

/** Trains four nets that begin with the same weights on the same examples. */
export function model(values: Values<typeof parameters>): Model {
  const { rate, scale, offset, noise, seed } = values;
  const task = drawTask(seed, { ...sizes, offset, scale, noise });
  const runs = layers.map((name): LayerRun => {
    const run = trainHiddenLayer(name, task, rate, stepCount);
    const final = run.losses.length > stepCount ? (run.losses.at(-1) ?? NaN) : Infinity;
    return { ...run, name, final };
  });
  return { rate, scale, runs };
}

/** The loss of every net at every fourth step, and of the held-out examples at the end. */
export function rows({ runs }: Model): Table {
  const steps = Array.from({ length: stepCount / 4 + 1 }, (_, index) => 4 * index);
  const told = (loss = NaN): number => (Number.isFinite(loss) ? loss : Infinity);
  return {
    columns: ['step', ...layers],
    rows: [
      ...steps.map((step) => [String(step), ...runs.map(({ losses }) => told(losses[step]))]),
      ['held-out', ...runs.map(({ heldOut }) => told(heldOut))],
    ],
  };
}
