import { shortIn, words } from '../../../../src/labs/training/words.ts';
import type { LabValues } from '../../../../src/labs/training/parameters.ts';
import type {
  Checkpoint,
  LayerView,
  Outcome,
  Score,
} from '../../../../src/labs/training/report.ts';
import type { RunRecord } from '../../../../src/labs/training/run-record.ts';
import { settingsWith } from './settings.ts';

/** Settings in a few English letters. */
export const short = shortIn(words.en);

/** A score. */
export function score(loss: number, error: number): Score {
  return { loss, error, count: 200 };
}

/** A layer with statistics of two channels. */
function layer(name: string): LayerView {
  const histogram = { from: -2, to: 2, counts: Uint32Array.of(1, 5, 4, 0) };
  return {
    ...{ name, before: histogram, after: histogram, gradient: 0.25 },
    statistics: {
      batchMean: Float32Array.of(0.5, -1),
      batchVariance: Float32Array.of(1, 4),
      runningMean: Float32Array.of(0.4, -0.9),
      runningVariance: Float32Array.of(1.1, 3.5),
    },
  };
}

/** A checkpoint of a network of two layers. */
export function checkpoint(step: number, error = 0.5): Checkpoint {
  return {
    step,
    running: score(1.25, error),
    batch: score(1.5, error / 2),
    training: score(1, error),
    layers: [layer('norm0'), layer('norm1')],
  };
}

/** What a run ended with. */
export const outcome: Outcome = {
  running: score(0.3, 0.075),
  batch: score(0.4, 0.1),
  weights: { 'conv0.weight': Float32Array.of(0.1, -0.2, Math.fround(1 / 3)) },
};

/** A finished run of four steps. */
export function record(
  id: string,
  some: Partial<LabValues> = {},
  rest: Partial<RunRecord> = {},
): RunRecord {
  const settings = settingsWith(some);
  return {
    ...{ id, settings, state: 'finished', step: 4, took: 12, shown: true, outcome },
    losses: Float32Array.of(2.3, 1.9, NaN, 0.7),
    errors: Float32Array.of(0.9, 0.5, 0.5, 0.25),
    plan: {
      steps: 4,
      stepsPerEpoch: 2,
      weights: 3,
      checkpoints: [0, 4],
      kernels: 'simd',
    },
    checkpoints: [checkpoint(0, 0.9), checkpoint(4, 0.1)],
    ...rest,
  };
}
