import type { ExampleSets } from '../../../training/examples/examples.ts';
import { experimentOf, isFault } from '../experiment.ts';
import type { LabKernels } from '../load-kernels.ts';
import type { LabValues } from '../parameters.ts';
import type { Outcome, Score } from '../report.ts';
import { createTrainer } from '../trainer.ts';
import type { TestMode } from './tour-experiment.ts';

/** How a run ended, in each mode: the share of wrong answers or, where the answer is a number, the loss. */
export type RunResult = Readonly<Record<TestMode, number>>;

/**
 * Trains a run to its end by the lab's own engine.
 *
 * @param kernels whose memory is free: all of the run's comes from them
 * @param digits all of them
 * @returns both scores with six decimals, as they are stored; NaN where a number is lost
 * @throws if no network can have the settings
 */
export function resultOf(kernels: LabKernels, settings: LabValues, digits: ExampleSets): RunResult {
  const experiment = experimentOf(settings, digits);
  if (isFault(experiment)) throw new RangeError(`no such run: ${JSON.stringify(experiment)}`);
  const { running, batch } = outcomeOf(createTrainer(kernels, experiment));
  return { running: scoreOf(running), batch: scoreOf(batch) };
}

function outcomeOf(trainer: ReturnType<typeof createTrainer>): Outcome {
  for (;;) {
    const piece = trainer.advance();
    if (piece === undefined) throw new Error('a run must end with its outcome');
    if (piece.kind === 'finished') return piece.outcome;
  }
}

function scoreOf({ error, loss }: Score): number {
  return Math.round(1e6 * (Number.isNaN(error) ? loss : error)) / 1e6;
}
