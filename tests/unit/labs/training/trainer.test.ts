import { describe, expect, test } from 'vitest';
import {
  keepsRunning,
  normalizationsOf,
  type LabValues,
} from '../../../../src/labs/training/parameters.ts';
import type { Checkpoint } from '../../../../src/labs/training/report.ts';
import { checkpointsOf } from '../../../../src/labs/training/checkpoints.ts';
import { plainKernels } from '../../../../src/training/networks/plain/plain-kernels.ts';
import { createRun } from '../../../../src/training/networks/run.ts';
import { fingerprint } from '../../training/networks/training-bits.ts';
import {
  checkpointsIn,
  piecesOf,
  plainTrainer,
  possible,
  settingsWith,
  stepsOf,
} from './settings.ts';

/** The bits after some steps of a run that nobody looks at. */
function unobserved(settings: LabValues, steps: number): string {
  const { run, sets } = possible(settings);
  const quiet = createRun(plainKernels(), run, sets);
  for (let step = 0; step < steps; step += 1) quiet.step();
  return fingerprint(quiet);
}

function checkpointAt(step: number, settings: LabValues): Checkpoint {
  const checkpoints = checkpointsIn(piecesOf(plainTrainer(settings), step + 1));
  return checkpoints.find((checkpoint) => checkpoint.step === step) ?? never();
}

function never(): never {
  throw new Error('every step of a short run has a checkpoint');
}

/** A run of the lab that is short, and has a checkpoint after every step. */
const short = { examples: 250, B: 64, epochs: 1, depth: 1 } as const;

describe('a trainer', () => {
  test.each([
    ...normalizationsOf('convolutional').map((norm) => ['digits', norm] as const),
    ['digits-dense', 'batch'],
    ['rows', 'batch'],
    ['adding-lstm', 'batch'],
  ] as const)('of %s with %s observes without changing a bit', (task, norm) => {
    const settings = settingsWith({ ...short, task, norm, length: 10, stretch: 2 });
    const trainer = plainTrainer(settings);
    const pieces = piecesOf(trainer);
    expect(checkpointsIn(pieces)).toHaveLength(4);
    expect(fingerprint(trainer.run)).toBe(unobserved(settings, trainer.plan.steps));
  });

  test.each([
    ...normalizationsOf('convolutional').map((norm) => ['digits', norm] as const),
    ...normalizationsOf('recurrent').map((norm) => ['rows', norm] as const),
  ])('of %s with %s keeps running statistics where its settings say so', (task, norm) => {
    const settings = settingsWith({ ...short, task, norm });
    expect(plainTrainer(settings).run.parameters.running.size > 0).toBe(keepsRunning(settings));
  });

  test('gives the same numbers again', () => {
    const settings = settingsWith({ ...short, norm: 'batch' });
    const [one, other] = [0, 1].map(() => piecesOf(plainTrainer(settings)));
    expect(one).toEqual(other);
  });

  test('counts steps, weights and checkpoints before it starts', () => {
    const { plan } = plainTrainer(settingsWith({ norm: 'batch', B: 32, epochs: 4 }));
    expect([plan.stepsPerEpoch, plan.steps, plan.kernels]).toEqual([31, 124, 'plain']);
    // Weights, biases, γ and β of 8, 16 and 16 filters, then 784 to 10.
    const convolutions = [9 * 8 + 3 * 8, 72 * 16 + 3 * 16, 144 * 16 + 3 * 16];
    expect(plan.weights).toBe(convolutions.reduce((a, b) => a + b) + 784 * 10 + 10);
    expect(plan.checkpoints).toHaveLength(25);
  });

  test('has a checkpoint before the first step and after the last', () => {
    expect(checkpointsOf(3)).toEqual([0, 1, 2, 3]);
    const many = checkpointsOf(1001);
    expect([many[0], many.at(-1), many.length]).toEqual([0, 1001, 25]);
  });

  test('ends with all test examples asked, and then has nothing left', () => {
    const trainer = plainTrainer(settingsWith({ ...short, norm: 'batch' }));
    const last = piecesOf(trainer).at(-1);
    if (last?.kind !== 'finished') throw new Error('the last piece is the outcome');
    expect(last.outcome.running.count).toBe(1000);
    expect(last.outcome.batch.count).toBe(960);
    expect(last.outcome.running.error).toBe(trainer.run.evaluate('test', 'running').error);
    expect(last.outcome.batch.loss).toBe(trainer.run.evaluate('test', 'batch').loss);
    expect(trainer.advance()).toBeUndefined();
  });

  test('gives one score where statistics are not the batch’s, and no share of errors of sums', () => {
    const settings = settingsWith({ ...short, task: 'adding', norm: 'layer', length: 10 });
    const pieces = piecesOf(plainTrainer(settings));
    for (const { error } of stepsOf(pieces)) expect(error).toBeNaN();
    for (const { running, batch } of checkpointsIn(pieces)) {
      expect(running.error).toBeNaN();
      expect(batch).toBe(running);
    }
  });
});

describe('a checkpoint', () => {
  test('shows each layer: normalized sums have mean 0 and variance 1', () => {
    const settings = settingsWith({ ...short, norm: 'batch', depth: 3 });
    const { layers } = checkpointAt(0, settings);
    expect(layers.map(({ name }) => name)).toEqual(['norm0', 'norm1', 'norm2']);
    for (const { before, after, gradient, statistics } of layers) {
      const count = before.counts.reduce((sum, bin) => sum + bin);
      expect(after.counts.reduce((sum, bin) => sum + bin)).toBe(count);
      // γ is 1 and β 0 before the first step: four root mean squares are four.
      expect(after.to).toBeCloseTo(4, 2);
      expect(-after.from).toBe(after.to);
      expect(gradient).toBeGreaterThan(0);
      for (const variance of statistics?.runningVariance ?? [0]) expect(variance).toBe(1);
    }
  });

  test('shows what the last step saw: the running statistics have moved towards the batch’s', () => {
    const settings = settingsWith({ ...short, norm: 'batch', m: 1 });
    const { statistics } = checkpointAt(1, settings).layers[0]!;
    if (statistics === undefined) throw new Error('Batch Normalization has statistics');
    const { batchMean, runningMean, batchVariance, runningVariance } = statistics;
    expect(Array.from(runningMean)).toEqual(Array.from(batchMean));
    const n = 64 * 196;
    for (const [i, variance] of batchVariance.entries()) {
      expect(runningVariance[i]).toBeCloseTo((variance * n) / (n - 1), 5);
    }
  });

  test('shows the same before and after where nothing normalizes, and no statistics', () => {
    const settings = settingsWith({ ...short, norm: 'none' });
    const { before, after, statistics } = checkpointAt(0, settings).layers[0]!;
    expect(after).toEqual(before);
    expect(statistics).toBeUndefined();
  });

  test.each(['rows', 'rows-lstm'] as const)('of %s shows the gradient through time', (task) => {
    const settings = settingsWith({ ...short, task, norm: 'batch' });
    for (const step of [0, 1]) {
      const { throughTime = [], layers } = checkpointAt(step, settings);
      expect(throughTime).toHaveLength(14);
      for (const length of throughTime) expect(length).toBeGreaterThan(0);
      expect(layers.map(({ name }) => name)).toEqual(['cell']);
      expect(layers[0]!.statistics).toBeDefined();
      expect(layers[0]!.gradient).toBeGreaterThan(0);
    }
  });
});
