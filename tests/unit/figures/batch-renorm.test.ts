import { expect, test } from 'vitest';
import { model } from '../../../src/figures/batch-renorm/model.ts';
import { parameters } from '../../../src/figures/batch-renorm/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);

test('Batch Renormalization with closed limits is Batch Normalization', () => {
  for (const batch of model({ ...defaults, rMax: 1, dMax: 0 }).batches) {
    expect(batch.renorm).toBe(batch.batchNorm);
  }
});

test('Batch Renormalization whose limits no batch meets gives the output of inference', () => {
  const { clipped, batches, inference } = model({ ...defaults, rMax: 5, dMax: 2 });
  expect(clipped).toBe(0);
  for (const batch of batches) expect(batch.renorm).toBeCloseTo(inference, 12);
});

test('the larger the batch, the fewer meet a limit, and of 32 none', () => {
  const clipped = [3, 4, 6, 8, 16, 32].map((B) => model({ ...defaults, B }).clipped);
  expect(clipped).toEqual([...clipped].sort((a, b) => b - a));
  expect(clipped.at(-1)).toBe(0);
});

test('data that moved crowd d at one wall', () => {
  const { batches, dMax } = model({ ...defaults, shift: 1.5 });
  expect(batches.filter(({ d }) => d === dMax).length).toBeGreaterThan(20);
});
