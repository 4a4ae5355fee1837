import { describe, expect, test } from 'vitest';
import { estimateSeconds, speedOf } from '../../../../src/labs/training/estimate.ts';
import {
  networkOf,
  normalizationsOf,
  tasks,
  type LabValues,
} from '../../../../src/labs/training/parameters.ts';
import { stepMilliseconds, workOf } from '../../../../src/labs/training/step-work.ts';
import type { Kernels } from '../../../../src/training/networks/kernels.ts';
import { plainKernels } from '../../../../src/training/networks/plain/plain-kernels.ts';
import { createRun } from '../../../../src/training/networks/run.ts';
import { possible, settingsWith } from './settings.ts';

/** How many multiplications with an addition the kernels are asked for in one step. */
function countedProducts(settings: LabValues): number {
  let count = 0;
  const plain = plainKernels();
  const ofDense = ({ examples, inputs, outputs }: Parameters<Kernels['multiply']>[0]) => {
    count += examples * inputs * outputs;
  };
  const ofConvolution = (shape: Parameters<Kernels['convolve']>[0]) => {
    const { examples, channels, filters, height, width } = shape;
    count += 9 * examples * channels * filters * height * width;
  };
  const counting: Kernels = {
    ...plain,
    multiply: ofDense,
    multiplyInputGradient: ofDense,
    multiplyWeightGradient: ofDense,
    convolve: ofConvolution,
    convolveInputGradient: ofConvolution,
    convolveWeightGradient: ofConvolution,
  };
  const { run, sets } = possible(settings);
  createRun(counting, run, sets).step();
  return count;
}

describe('the work of a step', () => {
  test.each([
    { task: 'digits', depth: 1 },
    { task: 'digits', depth: 5 },
    { task: 'digits-dense', depth: 3 },
    { task: 'moons', depth: 1 },
    { task: 'spirals', depth: 4 },
    { task: 'rows' },
    { task: 'rows-lstm' },
    { task: 'adding', length: 10 },
    { task: 'adding-lstm', length: 20 },
  ] as const)('of %o has as many products as the kernels are asked for', (some) => {
    const settings = settingsWith({ ...some, norm: 'none', B: 4 });
    expect(4 * workOf(settings).products).toBe(countedProducts(settings));
  });

  test.each(tasks)('of %s is more for a larger batch, whatever the method', (task) => {
    for (const norm of normalizationsOf(networkOf(task))) {
      const [small, large] = [1, 64].map((B) => stepMilliseconds(settingsWith({ task, norm, B })));
      expect(small).toBeGreaterThan(0);
      expect(large).toBeGreaterThan(1.5 * (small ?? NaN));
    }
  });
});

describe('an estimate', () => {
  test('is more for more epochs, longer tests and methods that cost more, less on a faster device', () => {
    const seconds = (some: Partial<LabValues>) => estimateSeconds(settingsWith(some), 1);
    expect(seconds({ epochs: 20 })).toBeGreaterThan(2 * seconds({ epochs: 5 }));
    expect(seconds({ norm: 'switchable' })).toBeGreaterThan(seconds({ norm: 'group' }));
    const adding = { task: 'adding', norm: 'layer' } as const;
    expect(seconds({ ...adding, stretch: 4 })).toBeGreaterThan(seconds({ ...adding, stretch: 1 }));
    const settings = settingsWith();
    expect(estimateSeconds(settings, 2)).toBeCloseTo(estimateSeconds(settings, 1) / 2, 12);
  });

  test('of the default run is less than a second where the constants were measured', () => {
    // It took 0.77 and 0.88 seconds there.
    expect(estimateSeconds(settingsWith(), 1)).toBeGreaterThan(0.5);
    expect(estimateSeconds(settingsWith(), 1)).toBeLessThan(1);
  });

  test('takes its speed from steps that were done', () => {
    const settings = settingsWith({ B: 4 });
    const took = 100 * stepMilliseconds(settings);
    expect(speedOf(settings, 100, took)).toBeCloseTo(1, 12);
    expect(speedOf(settings, 100, 3 * took)).toBeCloseTo(1 / 3, 12);
  });
});
