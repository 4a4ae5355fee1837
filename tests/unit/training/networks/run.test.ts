import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../../src/core/index.ts';
import { decodeDigits } from '../../../../src/training/digits/decode-digits.ts';
import { addingProblem } from '../../../../src/training/examples/adding-problem.ts';
import type { ExampleSets } from '../../../../src/training/examples/examples.ts';
import { twoMoons } from '../../../../src/training/examples/two-moons.ts';
import { createBatches } from '../../../../src/training/networks/batches.ts';
import {
  convolutionalNetwork,
  smallConvolutional,
} from '../../../../src/training/networks/convolutional-network.ts';
import { denseNetwork } from '../../../../src/training/networks/dense-network.ts';
import type { Kernels } from '../../../../src/training/networks/kernels.ts';
import {
  normalizations,
  type NormalizationName,
} from '../../../../src/training/networks/normalizations/options.ts';
import { learningRateAt } from '../../../../src/training/networks/optimization/learning-rate.ts';
import { plainKernels } from '../../../../src/training/networks/plain/plain-kernels.ts';
import { recurrentNetwork } from '../../../../src/training/networks/recurrent-network.ts';
import {
  createRun,
  type NetworkBuilder,
  type Run,
  type RunSettings,
} from '../../../../src/training/networks/run.ts';
import { fingerprint } from './training-bits.ts';

const file = new URL('../../../../src/training/digits/digits.bin', import.meta.url);
const digits = decodeDigits(new Uint8Array(readFileSync(file)));
const moons: ExampleSets = {
  training: twoMoons(createRandom(1), 400, 0.1),
  test: twoMoons(createRandom(2), 200, 0.1),
  outputs: 2,
};

const settings: Omit<RunSettings, 'build'> = {
  batch: 16,
  order: 'shuffled',
  epochs: 3,
  optimizer: { momentum: 0.9, weightDecay: 0 },
  schedule: { peak: 0.05, warmUp: 10, decay: 'cosine' },
  seed: 7,
};

const convolutional =
  (name: NormalizationName): NetworkBuilder =>
  (kernels, parameters, shape, random) => {
    const options = { ...smallConvolutional, normalization: normalizations[name] };
    return convolutionalNetwork(kernels, parameters, shape, options, random);
  };

const dense: NetworkBuilder = (kernels, parameters, shape, random) => {
  const options = { hidden: [32, 32], classes: 2, normalization: normalizations.batch };
  return denseNetwork(kernels, parameters, shape, options, random);
};

const recurrent =
  (outputs: number, trainedSteps: number): NetworkBuilder =>
  (kernels, parameters, shape, random) => {
    const normalization = { ...normalizations.none, kind: 'layer', trainedSteps } as const;
    const options = { cell: 'long short-term', units: 16, outputs, normalization } as const;
    return recurrentNetwork(kernels, parameters, shape, options, random);
  };

function train(run: Run, steps = run.steps): number {
  let loss = NaN;
  for (let step = 0; step < steps; step += 1) ({ loss } = run.step());
  return loss;
}

describe('a run', () => {
  test('learns digits: a small convolutional net errs on less than 8 % after three epochs', () => {
    const run = createRun(plainKernels(), { ...settings, build: convolutional('batch') }, digits);
    const before = run.evaluate('test', 'running').error;
    train(run);
    expect(before).toBeGreaterThan(0.8);
    expect(run.evaluate('test', 'running').error).toBeLessThan(0.08);
    expect(run.evaluate('test', 'batch').error).toBeLessThan(0.08);
    expect(run.evaluate('test', 'batch').count).toBe(992);
  });

  test('learns moons with a dense net', () => {
    const options = { ...settings, epochs: 20, build: dense, optimizer: 'adam' } as const;
    const slow = { ...options, schedule: { ...settings.schedule, peak: 0.01 } };
    const run = createRun(plainKernels(), slow, moons);
    train(run);
    expect(run.evaluate('test', 'running').error).toBeLessThan(0.03);
  });

  test('learns to add two marked numbers of ten', () => {
    const sets = {
      training: addingProblem(createRandom(1), 2000, 10),
      test: addingProblem(createRandom(2), 200, 10),
      outputs: 1,
    };
    const options = { ...settings, epochs: 8, build: recurrent(1, 10), optimizer: 'adam' } as const;
    const schedule = { peak: 0.01, warmUp: 0, decay: 'cosine' } as const;
    const run = createRun(plainKernels(), { ...options, schedule }, sets);
    train(run);
    // Always 0.5 gives 1/24.
    expect(run.evaluate('test', 'running').loss).toBeLessThan(1 / 240);
  });

  test('evaluating changes nothing that training depends on', () => {
    const build = convolutional('batch');
    const [quiet, asked] = [0, 1].map(() =>
      createRun(plainKernels(), { ...settings, build }, digits),
    ) as [Run, Run];
    train(quiet, 6);
    for (let step = 0; step < 6; step += 1) {
      asked.step();
      asked.evaluate('test', step % 2 === 0 ? 'batch' : 'running');
    }
    expect(fingerprint(asked)).toBe(fingerprint(quiet));
  });

  test('makes no array in a step', () => {
    for (const build of [convolutional('batch'), convolutional('group'), recurrent(10, 14)]) {
      let made = 0;
      const plain = plainKernels();
      const counting: Kernels = {
        ...plain,
        floats: (length) => {
          made += 1;
          return plain.floats(length);
        },
      };
      const run = createRun(counting, { ...settings, build }, digits);
      const buffers = () => [
        ...run.network.layers.flatMap(({ output }) => [output.value.data, output.gradient.data]),
        ...run.parameters.all.flatMap(({ value, gradient }) => [value.data, gradient.data]),
      ];
      const [before, first] = [made, buffers()];
      train(run, 3);
      expect(made).toBe(before);
      for (const [i, buffer] of buffers().entries()) expect(buffer).toBe(first[i]);
    }
  });
});

describe('batches', () => {
  test('take every example once an epoch, in another order each time', () => {
    const batches = createBatches(digits.training, 50, 'shuffled', createRandom(3));
    const epoch = () => Array.from({ length: batches.perEpoch }, () => [...batches.next()]).flat();
    const [first, second] = [epoch(), epoch()];
    const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
    expect(sorted(first)).toEqual(Array.from({ length: 3000 }, (_, i) => i));
    expect(sorted(second)).toEqual(sorted(first));
    expect(second).not.toEqual(first);
  });

  test('by class hold one class each, and not in the order of classes', () => {
    const batches = createBatches(digits.training, 50, 'by class', createRandom(3));
    const labels = Array.from({ length: batches.perEpoch }, () => {
      const classes = new Set(Array.from(batches.next(), (i) => digits.training.labels[i]));
      expect(classes.size).toBe(1);
      return [...classes][0];
    });
    expect(labels).not.toEqual(labels.toSorted());
  });

  test('larger than the set are refused, and so are classes where there are none', () => {
    const sums = addingProblem(createRandom(1), 10, 4);
    expect(() => createBatches(sums, 11, 'shuffled', createRandom(1))).toThrow(RangeError);
    expect(() => createBatches(sums, 5, 'by class', createRandom(1))).toThrow(RangeError);
  });
});

test('the learning rate rises, falls by half a cosine, and may stay', () => {
  const schedule = { peak: 2, steps: 14, warmUp: 4, decay: 'cosine' } as const;
  const rates = [0, 3, 4, 9, 14].map((step) => learningRateAt(schedule, step));
  expect(rates[0]).toBe(0.5);
  expect(rates[1]).toBe(2);
  expect(rates[2]).toBe(2);
  expect(rates[3]).toBeCloseTo(1, 12);
  expect(rates[4]).toBeCloseTo(0, 12);
  expect(learningRateAt({ ...schedule, decay: 'none' }, 13)).toBe(2);
});
