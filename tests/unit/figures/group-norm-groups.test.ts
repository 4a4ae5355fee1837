import { expect, test } from 'vitest';
import { model } from '../../../src/figures/group-norm-groups/model.ts';
import { parameters } from '../../../src/figures/group-norm-groups/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);
const keptAt = (G: number, values: Partial<typeof defaults> = {}) =>
  model({ ...defaults, ...values }).kept.find((one) => one.G === G);

test('one group keeps every ratio, one for each family levels families, one for each channel all', () => {
  expect(keptAt(1)?.between).toBeCloseTo(9, 10);
  expect(keptAt(1)?.within).toBeCloseTo(3, 10);
  expect(keptAt(3)?.between).toBeCloseTo(1, 3);
  expect(keptAt(3)?.within).toBeCloseTo(3, 10);
  expect(keptAt(12)?.between).toBeCloseTo(1, 3);
  expect(keptAt(12)?.within).toBeCloseTo(1, 3);
});

test.each([1, 12])('shuffling the channels changes nothing at G = %i', (G) => {
  expect(model({ ...defaults, G: G }).shuffleChange).toBeLessThan(1e-12);
});

test.each([2, 3, 4, 6])('shuffling the channels changes outputs at G = %i', (G) => {
  expect(model({ ...defaults, G: G }).shuffleChange).toBeGreaterThan(0.1);
});

test('shuffled, model of families no longer level them', () => {
  expect(keptAt(3, { order: 'shuffled' })?.between).toBeGreaterThan(2);
});
