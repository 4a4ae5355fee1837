import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import gradients from '../../../src/figures/recurrent-gradient/results.json' with { type: 'json' };
import lab from '../../../src/figures/recurrent-lab/results.json' with { type: 'json' };
import lengths from '../../../src/figures/recurrent-length/results.json' with { type: 'json' };
import { decodeDigits } from '../../../src/training/digits/decode-digits.ts';
import { recurrentPoint } from '../../../src/training/sweep/recurrent-point.ts';
import {
  recurrentCells,
  recurrentMethods,
  recurrentSeeds,
  recurrentSettings,
  recurrentSizes,
  recurrentSteps,
  recurrentTasks,
  seedsOutside,
} from '../../../src/training/sweep/recurrent-settings.ts';
import { recurrentSets } from '../../../src/training/sweep/recurrent-sets.ts';
import { spreadOf } from '../../../src/kit/data/spread-of.ts';
import { loadSimdKernels } from '../../../src/training/wasm/load-simd-kernels.ts';

const digits = decodeDigits(
  readFileSync(fileURLToPath(new URL('../../../src/training/digits/digits.bin', import.meta.url))),
);

test.each([
  ['recurrent-lab', lab.settings],
  ['recurrent-gradient', gradients.settings],
  ['recurrent-length', lengths.settings],
])('the runs stored for %s have their settings', (_figure, settings) => {
  expect(settings).toEqual({
    ...recurrentSettings,
    sizes: recurrentSizes,
    seeds: recurrentSeeds,
  });
});

const cells = recurrentCells.flatMap((cell) =>
  recurrentTasks.flatMap((task) => recurrentMethods.map((method) => [cell, task, method] as const)),
);

test.each(cells)('every run of %s, %s, %s is stored', (cell, task, method) => {
  const { moments, places, lengths: times } = recurrentSettings;
  for (const [size] of recurrentSizes.entries()) {
    const errors = lab.errors[cell][task][method][size];
    expect(errors).toHaveLength(recurrentSeeds);
    for (const run of errors ?? []) expect(run).toHaveLength(moments.length);
    const sizes = gradients.gradients[cell][task][method][size];
    expect(sizes).toHaveLength(recurrentSeeds);
    for (const run of sizes ?? []) expect(run.flat()).toHaveLength(2 * places.length);
    if (task === 'digits') continue;
    const longer = lengths.lengths[cell][task][method][size];
    expect(longer).toHaveLength(recurrentSeeds);
    for (const run of longer ?? []) expect(run).toHaveLength(times.length);
  }
});

// Those of large batches and short sequences are the cheapest: half a second each.
test.each([
  ['digits', 'simple', 'ln', 16, 1],
  ['adding10', 'simple', 'bn', 16, 20],
  ['adding20', 'simple', 'none', 16, 7],
  ['adding10', 'lstm', 'bn', 16, 4],
] as const)('%s, %s, %s at B = %i, seed %i goes as stored', async (...point) => {
  const [task, cell, method, batch, seed] = point;
  const size = recurrentSizes.indexOf(batch);
  const kernels = await loadSimdKernels();
  const run = { task, cell, method, batch, seed };
  const result = recurrentPoint(kernels, digits, recurrentSettings, run);
  expect(result.errors).toEqual(lab.errors[cell][task][method][size]?.[seed - 1]);
  expect(result.gradients).toEqual(gradients.gradients[cell][task][method][size]?.[seed - 1]);
  if (task === 'digits') return;
  expect(result.lengths).toEqual(lengths.lengths[cell][task][method][size]?.[seed - 1]);
});

test('a digit is read in its ten middle rows, and sums are asked of sequences that no run learns', () => {
  const read = recurrentSets(digits, recurrentSettings, {
    task: 'digits',
    cell: 'simple',
    seed: 1,
  });
  expect(read.training.shape).toEqual([recurrentSteps.digits, 14]);
  expect(read.test.inputs.subarray(0, 14)).toEqual(digits.test.inputs.subarray(28, 42));
  expect(read.test.inputs.subarray(140, 154)).toEqual(digits.test.inputs.subarray(224, 238));
  const added = [1, 2].map((seed) =>
    recurrentSets(digits, recurrentSettings, { task: 'adding20', cell: 'lstm', seed }),
  );
  expect(added[0]?.test).toEqual(added[1]?.test);
  expect(added[0]?.training).not.toEqual(added[1]?.training);
  const firstOf = (inputs: ArrayLike<number> = []) => inputs[0];
  expect(firstOf(added[0]?.training.inputs)).not.toBe(firstOf(added[0]?.test.inputs));
});

test('a band holds the seeds without the two lowest and the two highest', () => {
  expect(spreadOf([9, 1, 8, 2, 7, 3, 6, 4], seedsOutside)).toEqual({ low: 3, median: 5, high: 7 });
  expect(spreadOf([5, 1, 4, 2, 3], seedsOutside)).toEqual({ low: 3, median: 3, high: 3 });
});
