import { describe, expect, test } from 'vitest';
import { experimentOf } from '../../../../src/labs/training/experiment.ts';
import { networkOf, normalizationsOf, tasks } from '../../../../src/labs/training/parameters.ts';
import type { NormalizationName } from '../../../../src/training/networks/normalizations/options.ts';
import results from '../../../../src/training/sweep/results.json' with { type: 'json' };
import {
  sweepRates,
  sweepSizes,
  type SweepMethod,
} from '../../../../src/training/sweep/sweep-settings.ts';
import { loadKernels } from '../../../../src/labs/training/load-kernels.ts';
import { memoryOfRun } from '../../../../src/labs/training/memory-of-run.ts';
import { createTrainer } from '../../../../src/labs/training/trainer.ts';
import { digits, piecesOf, plainTrainer, possible, settingsWith, stepsOf } from './settings.ts';

const combinations = tasks.flatMap((task) =>
  normalizationsOf(networkOf(task)).map((norm) => [task, norm] as const),
);

describe('settings become a run', () => {
  test.each(combinations)('%s with %s learns three steps from finite losses', (task, norm) => {
    const settings = settingsWith({ task, norm, B: 4, length: 10, stretch: 2 });
    const losses = stepsOf(piecesOf(plainTrainer(settings), 3)).map(({ loss }) => loss);
    expect(losses).toHaveLength(3);
    for (const loss of losses) expect(loss).toSatisfy(Number.isFinite);
  });

  test.each([
    ['moons', 'instance'],
    ['digits-dense', 'switchable'],
    ['rows', 'group'],
    ['adding-lstm', 'weight'],
  ] as const)('%s with %s is impossible, and the normalization is named', (task, norm) => {
    const fault = experimentOf(settingsWith({ task, norm }), digits);
    expect(fault).toEqual({ kind: 'impossible', name: 'norm' });
  });

  test('groups that do not divide the channels are named, and a batch larger than the set', () => {
    const settings = settingsWith({ norm: 'group', groups: 3 });
    expect(experimentOf(settings, digits)).toEqual({ kind: 'impossible', name: 'groups' });
    const few = settingsWith({ examples: 100, B: 128 });
    expect(experimentOf(few, digits)).toEqual({ kind: 'impossible', name: 'B' });
  });

  test('without digits, those that learn digits cannot run, and others can', () => {
    expect(experimentOf(settingsWith())).toMatchObject({ kind: 'broken-digits' });
    expect(experimentOf(settingsWith({ task: 'moons' }))).toHaveProperty('run');
  });

  test('the seed makes the points, and the test asks others', () => {
    const setsAt = (seed: number) => possible(settingsWith({ task: 'moons', seed })).sets;
    const [one, other] = [setsAt(1), setsAt(2)];
    expect(one.training.inputs).not.toEqual(other.training.inputs);
    expect(one.test.inputs.slice(0, 500)).not.toEqual(one.training.inputs.slice(0, 500));
    expect(one.test.labels).toHaveLength(1000);
  });

  test('sequences of the test may be longer', () => {
    const { sets } = possible(settingsWith({ task: 'adding', length: 10, stretch: 4 }));
    expect([sets.training.shape, sets.test.shape]).toEqual([
      [10, 2],
      [40, 2],
    ]);
  });
});

const names: Readonly<Partial<Record<NormalizationName, SweepMethod>>> = {
  batch: 'bn',
  group: 'gn',
  weight: 'wn',
  none: 'none',
};

test.each([
  ['batch', 64, 0.001, 1],
  ['group', 64, 0.0003, 10],
  ['weight', 64, 0.001, 7],
  ['none', 32, 0.001, 2],
] as const)(
  '%s at B = %i, rate %f, seed %i errs as often as in the stored sweep',
  async (...point) => {
    const [norm, B, rate, seed] = point;
    const settings = settingsWith({ norm, B, rate, seed, epochs: 5, examples: 1000, depth: 3 });
    const experiment = possible(settings);
    const kernels = await loadKernels(memoryOfRun(experiment));
    expect(kernels.kind).toBe('simd');
    const last = piecesOf(createTrainer(kernels, experiment)).at(-1);
    if (last?.kind !== 'finished') throw new Error('a run ends with its outcome');
    const { running, batch } = last.outcome;
    const at = (table: readonly (readonly (readonly number[])[])[]) =>
      table[sweepRates.indexOf(rate)]?.[sweepSizes.indexOf(B)]?.[seed - 1];
    expect(Math.round(running.error * running.count)).toBe(at(results.running[names[norm]!]));
    if (norm === 'batch') {
      expect(Math.round(batch.error * batch.count)).toBe(at(results.batch.bn));
    }
  },
);
