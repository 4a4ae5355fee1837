import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultValues } from '../../../../src/kit/parameters/parameter.ts';
import {
  experimentOf,
  isFault,
  type Experiment,
} from '../../../../src/labs/training/experiment.ts';
import { parameters, type LabValues } from '../../../../src/labs/training/parameters.ts';
import { createTrainer, type Piece, type Trainer } from '../../../../src/labs/training/trainer.ts';
import { decodeDigits } from '../../../../src/training/digits/decode-digits.ts';
import { plainKernels } from '../../../../src/training/networks/plain/plain-kernels.ts';

const file = new URL('../../../../src/training/digits/digits.bin', import.meta.url);

/** The file of digits as it is shipped. */
export const digitBytes = new Uint8Array(readFileSync(fileURLToPath(file)));

/** The same, read. */
export const digits = decodeDigits(digitBytes);

/** The lab's settings, some of them others than the defaults. */
export function settingsWith(some: Partial<LabValues> = {}): LabValues {
  return { ...defaultValues(parameters), ...some };
}

/** The experiment of settings that are possible. */
export function possible(settings: LabValues): Experiment {
  const experiment = experimentOf(settings, digits);
  if (isFault(experiment)) throw new Error(JSON.stringify(experiment));
  return experiment;
}

/** A trainer with plain kernels, which need no memory made ready. */
export function plainTrainer(settings: LabValues): Trainer {
  return createTrainer({ loops: plainKernels(), kind: 'plain' }, possible(settings));
}

/** All pieces up to a number of steps with their checkpoints, or to the end. */
export function piecesOf(trainer: Trainer, steps = Infinity): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let piece = trainer.advance(); piece !== undefined; piece = trainer.advance()) {
    pieces.push(piece);
    if (piece.kind === 'step' && piece.step >= steps) return pieces;
  }
  return pieces;
}

/** The steps of a run, as far as they are asked for. */
export function stepsOf(pieces: readonly Piece[]) {
  return pieces.filter((piece) => piece.kind === 'step');
}

/** The checkpoints of a run. */
export function checkpointsIn(pieces: readonly Piece[]) {
  return pieces.flatMap((piece) => (piece.kind === 'checkpoint' ? [piece.checkpoint] : []));
}
