import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import results from '../../../src/figures/train-eval-twin/results.json' with { type: 'json' };
import { tensor } from '../../../src/core/index.ts';
import { decodeDigits } from '../../../src/training/digits/decode-digits.ts';
import { normalizations } from '../../../src/training/networks/normalizations/options.ts';
import { createRun } from '../../../src/training/networks/run.ts';
import { gatherMoments, misfitOf } from '../../../src/training/twin/misfit.ts';
import { createRunningMemory } from '../../../src/training/twin/running-memory.ts';
import {
  trainTwin,
  twinRun,
  twinSets,
  type TwinPoint,
} from '../../../src/training/twin/train-twin.ts';
import { storedMeasure } from '../../../src/training/sweep/stored-measure.ts';
import {
  twinNetworks,
  twinOrders,
  twinSeeds,
  twinSettings,
  twinSizes,
  twinTests,
  twinWeights,
} from '../../../src/training/twin/twin-settings.ts';
import { loadSimdKernels } from '../../../src/training/wasm/load-simd-kernels.ts';

const digits = decodeDigits(
  readFileSync(new URL('../../../src/training/digits/digits.bin', import.meta.url)),
);

test('the stored twins have their settings, and every run', () => {
  expect(results.settings).toEqual({
    ...twinSettings,
    orders: twinOrders,
    sizes: twinSizes,
    weights: twinWeights,
    tests: twinTests,
    seeds: twinSeeds,
  });
  for (const network of twinNetworks) {
    const { batch, running } = results[network];
    const ways = [...Object.values(batch), ...Object.values(running).flat()];
    expect(ways).toHaveLength(3 + twinOrders.length * twinWeights.length);
    for (const { wrong, misfit } of ways) {
      expect(wrong.map((times) => times.length)).toEqual(twinSizes.map(() => twinTests.length));
      for (const seeds of wrong.flat()) expect(seeds).toHaveLength(twinSeeds);
      for (const misfits of misfit.flat()) expect(misfits).toHaveLength(4);
    }
  }
});

// Those of large batches are the cheapest.
test.each([
  { network: 'dense', order: 'shuffled', batch: 64, seed: 1 },
  { network: 'dense', order: 'by class', batch: 64, seed: 40 },
  { network: 'convolutional', order: 'by class', batch: 64, seed: 1 },
] as const)('$network, $order, B = $batch, seed $seed errs as often as stored', async (point) => {
  const tests = trainTwin(await loadSimdKernels(), digits, twinSettings, point);
  const { batch, running } = results[point.network];
  const [size, seed] = [twinSizes.indexOf(point.batch), point.seed - 1];
  const ways = running[point.order].map((cells, weight) => ({ cells, weight }));
  for (const [at, { mixed, sorted, running: gathered }] of tests.entries()) {
    const expectStored = (cells: (typeof ways)[number]['cells'], tried: typeof sorted) => {
      expect(tried?.wrong).toBe(cells.wrong[size]?.[at]?.[seed]);
      if (seed > 0 || !tried) return;
      expect(storedMeasure(tried.misfit)).toBe(cells.misfit[size]?.[at]?.[3]);
    };
    if (point.order === 'by class') expectStored(batch.training, mixed);
    else {
      expectStored(batch.none, mixed);
      expectStored(batch.test, sorted);
    }
    for (const { cells, weight } of ways) expectStored(cells, gathered[weight]);
  }
});

describe('one training serves every momentum', () => {
  const point: TwinPoint = { network: 'dense', order: 'shuffled', batch: 64, seed: 3 };
  const [few, many] = [twinWeights[0], twinWeights[2]];

  /** A whole run with this momentum, and what is gathered with another one beside it. */
  const trained = async (momentum: number, beside: number) => {
    const own = { ...normalizations.batch, running: { ...normalizations.batch.running, momentum } };
    const sets = twinSets(digits, twinSettings, point.network);
    const run = createRun(await loadSimdKernels(), twinRun(twinSettings, point, own), sets);
    const memory = createRunningMemory(run, beside);
    for (let step = 0; step < run.steps; step += 1) {
      run.step();
      memory.follow();
    }
    return { run, memory };
  };

  test('its weights, and what is gathered beside it, have the bits of a whole run', async () => {
    const [one, other] = [await trained(few, many), await trained(many, few)];
    const bits = ({ run }: typeof one) => run.parameters.all.map(({ value }) => [...value.data]);
    expect(bits(one)).toEqual(bits(other));
    expect(other.memory.running.size).toBe(twinSettings.hidden.length);
    expect(one.memory.running).toEqual(other.run.parameters.running);
    expect(other.memory.running).toEqual(one.run.parameters.running);
    expect(one.run.parameters.running).not.toEqual(other.run.parameters.running);
  });

  test('a whole run errs as often as stored', async () => {
    const { run } = await trained(many, few);
    const wrong = Math.round(twinSettings.test * run.evaluate('test', 'running').error);
    const stored = results.dense.running.shuffled[twinWeights.indexOf(many)];
    expect(wrong).toBe(stored?.wrong[twinSizes.indexOf(64)]?.at(-1)?.[point.seed - 1]);
  });
});

describe('the misfit', () => {
  const whole = { mean: [1, -2], variance: [4, 9] };

  test('is 0 for the statistics of all', () => {
    expect(misfitOf([whole, whole], whole)).toBe(0);
  });

  test('counts a mean and a deviation in units of the deviation of all', () => {
    expect(misfitOf([{ mean: [3, -2], variance: [4, 9] }], whole)).toBe(Math.sqrt(1 / 2));
    expect(misfitOf([{ mean: [1, -2], variance: [16, 9] }], whole)).toBe(Math.sqrt(1 / 2));
  });

  test('leaves out a channel without spread', () => {
    const flat = { mean: [1, 5], variance: [4, 0] };
    expect(misfitOf([{ mean: [3, 9], variance: [4, 1] }], flat)).toBe(1);
  });

  test('gathers the moments of each channel over positions and batches', () => {
    const gatherer = gatherMoments(2);
    gatherer.add(tensor([1, 3, 0, 0], [1, 2, 2]));
    gatherer.add(tensor([5, 7, 4, 4], [1, 2, 2]));
    const { mean, variance } = gatherer.moments();
    expect([...Array.from(mean), ...Array.from(variance)]).toEqual([4, 2, 5, 4]);
  });
});
