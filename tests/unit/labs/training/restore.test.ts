import { describe, expect, test } from 'vitest';
import type { LabValues } from '../../../../src/labs/training/parameters.ts';
import { restore } from '../../../../src/labs/training/restore.ts';
import { load } from '../../../../src/training/networks/batches.ts';
import type { ClassLoss } from '../../../../src/training/networks/layers/softmax-cross-entropy.ts';
import type { Run } from '../../../../src/training/networks/run.ts';
import { digits, piecesOf, plainTrainer, settingsWith } from './settings.ts';

/** Trains to the end; gives the run, which still stands, and what is kept of it. */
function trained(some: Partial<LabValues>) {
  const settings = settingsWith({ examples: 250, epochs: 1, B: 64, ...some });
  const trainer = plainTrainer(settings);
  const last = piecesOf(trainer).at(-1);
  if (last?.kind !== 'finished') throw new Error('the last piece is the outcome');
  return { run: trainer.run, settings, weights: last.outcome.weights };
}

/** What the run's own network says of test digit `chosen.at(-1)` among the others. */
function ownAnswer(run: Run, chosen: readonly number[], mode: 'running' | 'batch') {
  const network = run.networkFor(chosen.length);
  load(network, digits.test, Int32Array.from(chosen));
  network.forward(mode);
  return (network.loss as ClassLoss).probabilities.slice(-10);
}

const areClose = (found: Float64Array, expected: Float64Array) => {
  expect(found).toHaveLength(10);
  for (const [i, probability] of found.entries()) {
    expect(probability).toBeCloseTo(expected[i]!, 5);
  }
};

describe('a finished run', () => {
  test.each([
    { norm: 'batch' },
    { norm: 'group' },
    { norm: 'spectral' },
    { norm: 'weight' },
    { norm: 'switchable' },
    { task: 'digits-dense', norm: 'batch' },
    { task: 'rows', norm: 'batch' },
    { task: 'rows-lstm', norm: 'layer' },
  ] as const)('answers again as it did: %o', (some) => {
    const { run, settings, weights } = trained(some);
    const { classify } = restore(settings, weights, digits.test);
    for (const index of [100, 500]) {
      const digit = digits.test.inputs.subarray(index * 196, (index + 1) * 196);
      const { running, batch } = classify(digit);
      areClose(running, ownAnswer(run, [index], 'running'));
      areClose(batch, ownAnswer(run, [...Array(63).keys(), index], 'batch'));
      expect(running.reduce((sum, probability) => sum + probability)).toBeCloseTo(1, 12);
    }
  });

  test('gives weights of another network back with a word', () => {
    const { weights, settings } = trained({ norm: 'none', depth: 1 });
    expect(() => restore({ ...settings, depth: 2 }, weights, digits.test)).toThrow('conv1.weight');
    const moons = { ...settings, task: 'moons' } as const;
    expect(() => restore(moons, weights, digits.test)).toThrow('task must learn digits');
  });
});
