import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import results from '../../../src/figures/noisy-batch-norm/results.json' with { type: 'json' };
import { createRandom, tensor } from '../../../src/core/index.ts';
import { decodeDigits } from '../../../src/training/digits/decode-digits.ts';
import { denseNetwork } from '../../../src/training/networks/dense-network.ts';
import { normalizations } from '../../../src/training/networks/normalizations/options.ts';
import { createRun } from '../../../src/training/networks/run.ts';
import {
  driftBetween,
  unitMoments,
} from '../../../src/training/shifting-noise/activation-drift.ts';
import { storedMeasure } from '../../../src/training/sweep/stored-measure.ts';
import {
  noiseMethods,
  noiseRates,
  noiseSeeds,
  noiseSettings,
} from '../../../src/training/shifting-noise/noise-settings.ts';
import { replayableRandom } from '../../../src/training/shifting-noise/replayable-random.ts';
import { trainNoisy } from '../../../src/training/shifting-noise/train-noisy.ts';
import { loadSimdKernels } from '../../../src/training/wasm/load-simd-kernels.ts';

const digits = decodeDigits(
  readFileSync(new URL('../../../src/training/digits/digits.bin', import.meta.url)),
);

test('the stored trainings have their settings, and every run', () => {
  expect(results.settings).toEqual({ ...noiseSettings, rates: noiseRates, seeds: noiseSeeds });
  const times = noiseSettings.steps / noiseSettings.every;
  for (const method of noiseMethods) {
    const { measures, wrong } = results[method];
    for (const rates of Object.values(measures)) {
      expect(rates.map((seeds) => seeds.length)).toEqual(noiseRates.map(() => times));
      for (const seeds of rates.flat()) expect(seeds).toHaveLength(noiseSeeds);
    }
    for (const seeds of wrong) expect(seeds).toHaveLength(noiseSeeds);
  }
});

test.each([
  { method: 'none', rate: 0.3, seed: 2 },
  { method: 'bn', rate: 0.03, seed: 40 },
  { method: 'noisy', rate: 0.1, seed: 1 },
] as const)('$method at $rate, seed $seed measures what is stored', async (point) => {
  const { measures, wrong } = trainNoisy(await loadSimdKernels(), digits, noiseSettings, point);
  const stored = results[point.method];
  const [rate, seed] = [noiseRates.indexOf(point.rate), point.seed - 1];
  expect(wrong).toBe(stored.wrong[rate]?.[seed]);
  for (const [at, { loss, drift, shift, change }] of measures.entries()) {
    const now = (all: readonly (readonly (readonly number[])[])[]) => all[rate]?.[at]?.[seed];
    expect(storedMeasure(loss)).toBe(now(stored.measures.loss));
    expect(storedMeasure(drift)).toBe(now(stored.measures.drift));
    expect(storedMeasure(shift)).toBe(now(stored.measures.shift));
    expect(storedMeasure(change)).toBe(now(stored.measures.change));
  }
});

test.each(['bn', 'noisy'] as const)(
  'measuring leaves no trace in the training of %s',
  async (method) => {
    const point = { method, rate: 0.1, seed: 5 };
    const kernels = await loadSimdKernels();
    const [often, once] = [10, 50].map((every) =>
      trainNoisy(kernels, digits, { ...noiseSettings, steps: 50, every }, point),
    );
    expect(often?.wrong).toBe(once?.wrong);
    const last = (training: typeof once) => training?.measures.at(-1);
    expect(last(often)?.shift).toBe(last(once)?.shift);
    expect(last(often)?.change).toBe(last(once)?.change);
  },
);

test.each(['none', 'bn'] as const)('%s learns as the lab’s dense network does', async (method) => {
  const kernels = await loadSimdKernels();
  const [rate, seed, steps] = [0.1, 6, 40];
  const settings = { ...noiseSettings, steps, every: steps };
  const { measures } = trainNoisy(kernels, digits, settings, { method, rate, seed });
  const { training, test: asked } = digits;
  const size = training.inputs.length / training.labels.length;
  const sets = {
    ...digits,
    training: { ...training, shape: [size] },
    test: { ...asked, shape: [size] },
  };
  const normalization = method === 'none' ? normalizations.none : normalizations.batch;
  const options = { hidden: noiseSettings.hidden, classes: digits.outputs, normalization };
  const run = createRun(
    kernels,
    {
      build: (...given) => {
        const [own, parameters, shape, random] = given;
        return denseNetwork(own, parameters, shape, options, random);
      },
      batch: noiseSettings.batch,
      order: 'shuffled',
      epochs: 1,
      optimizer: { momentum: 0, weightDecay: 0 },
      schedule: { peak: rate, warmUp: 0, decay: 'none' },
      seed,
    },
    sets,
  );
  let loss = 0;
  for (let step = 0; step < steps; step += 1) loss += run.step().loss / steps;
  expect(measures.at(-1)?.loss).toBeCloseTo(loss, 4);
});

describe('the drift', () => {
  const moments = unitMoments(tensor([1, 0, 3, 0], [2, 2]));

  test('is measured with the mean and the deviation of each unit', () => {
    expect([...moments.mean, ...moments.deviation]).toEqual([2, 0, 1, 0]);
  });

  test('is 0 where nothing moves, and counts in deviations', () => {
    expect(driftBetween(moments, moments)).toBe(0);
    expect(driftBetween(moments, unitMoments(tensor([4, 0, 6, 0], [2, 2])))).toBe(3);
    expect(driftBetween(moments, unitMoments(tensor([-1, 0, 5, 0], [2, 2])))).toBe(2);
  });
});

test('the noise begins anew with its seed', () => {
  const noise = replayableRandom();
  noise.restart(7);
  const first = [noise.uniform(), noise.normal(), noise.exponential(), noise.integer(9)];
  noise.restart(7);
  expect([noise.uniform(), noise.normal(), noise.exponential(), noise.integer(9)]).toEqual(first);
  noise.restart(7);
  expect(noise.normal()).not.toBe(first[1]);
  noise.restart(7);
  expect(noise.uniform()).toBe(createRandom(7).uniform());
});
