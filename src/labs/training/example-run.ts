import { defaultValues } from '../../kit/parameters/parameter.ts';
import { isFault } from './experiment.ts';
import type { LabView } from './lab-view.ts';
import { looksOf } from './lab-view.ts';
import { parameters, type LabValues } from './parameters.ts';
import type { Checkpoint, Outcome } from './report.ts';
import type { RunRecord } from './run-record.ts';
import { startTrainer } from './start-trainer.ts';

/**
 * Trains a run to its end by the same code, to the same bits as on the reader's device. The one that stands
 * in the page before she trains one has the default settings; it takes about a second.
 *
 * @param digits the bytes of `digits.bin`
 * @throws Error if it cannot be trained
 */
export async function trainExample(
  digits: Uint8Array,
  settings: LabValues = defaultValues(parameters),
): Promise<RunRecord> {
  const trainer = await startTrainer({ kind: 'start', settings, digits, paused: false });
  if (isFault(trainer)) throw new Error(`the lab's example cannot be trained: ${trainer.kind}`);
  const losses: number[] = [];
  const errors: number[] = [];
  const checkpoints: Checkpoint[] = [];
  let outcome: Outcome | undefined;
  for (let piece = trainer.advance(); piece; piece = trainer.advance()) {
    if (piece.kind === 'step') {
      losses.push(piece.loss);
      errors.push(piece.error);
    } else if (piece.kind === 'checkpoint') checkpoints.push(piece.checkpoint);
    else if (piece.kind === 'finished') outcome = piece.outcome;
  }
  if (!outcome) throw new Error("the lab's example has no outcome");
  return {
    ...{ id: 'example', settings, state: 'finished', step: losses.length, took: 0, shown: true },
    losses: Float32Array.from(losses),
    errors: Float32Array.from(errors),
    plan: trainer.plan,
    checkpoints,
    outcome,
  };
}

/** What the charts show of a single run. */
export function viewOf(run: RunRecord, name: string): LabView {
  const [look] = looksOf([run]);
  const shown = { run, name, isSelected: true, color: '', dash: undefined, ...look };
  return { runs: [shown], selected: shown };
}
