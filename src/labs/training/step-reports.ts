import type { Piece } from './trainer.ts';
import type { Report } from './report.ts';

/** Gathers what steps were like, until it is told. */
export interface StepReports {
  /** @param took milliseconds */
  readonly add: (step: Extract<Piece, { kind: 'step' }>, took: number) => void;
  /** Posts what was gathered since the last time, if there is any. */
  readonly tell: () => void;
  /** How many steps are done. */
  readonly done: () => number;
}

/** Starts with no step done. */
export function gatherSteps(post: (report: Report) => void): StepReports {
  let [step, told, took] = [0, 0, 0];
  let [losses, errors]: [number[], number[]] = [[], []];
  return {
    add: (piece, milliseconds) => {
      ({ step } = piece);
      took += milliseconds;
      losses.push(piece.loss);
      errors.push(piece.error);
    },
    tell: () => {
      if (step === told) return;
      post({
        kind: 'progress',
        step,
        losses: Float32Array.from(losses),
        errors: Float32Array.from(errors),
        took,
      });
      [losses, errors] = [[], []];
      [told, took] = [step, 0];
    },
    done: () => step,
  };
}
