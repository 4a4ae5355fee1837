import { expect, test } from 'vitest';
import { model } from '../../../src/figures/padding/model.ts';
import { parameters } from '../../../src/figures/padding/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);

test('five zeros after 1 to 5 give mean 1.5 and variance 3.25, and a mask 3 and 2', () => {
  const { now } = model(defaults);
  expect([now.mean, now.variance]).toEqual([1.5, 3.25]);
  const masked = model({ ...defaults, mask: true }).now;
  expect([masked.mean, masked.variance]).toEqual([3, 2]);
});

test('moves BN and IN but not LN over each token; a mask stops it', () => {
  const { largest } = model(defaults);
  expect(largest.bn).toBeGreaterThan(1);
  expect(largest.in).toBeGreaterThan(1);
  expect(largest.ln).toBe(0);
  expect(Math.max(...Object.values(model({ ...defaults, mask: true }).largest))).toBe(0);
});

test('without model in sequence 1, BN still moves by that of the others', () => {
  const { largest } = model({ ...defaults, T: 5 });
  expect(largest.bn).toBeGreaterThan(0.1);
  expect(largest.in).toBe(0);
});

test('values of mean 0 keep their mean, and their variance goes from 2 to 1', () => {
  const { now, alone } = model({ ...defaults, offset: -3 });
  expect([alone.mean, alone.variance, now.mean, now.variance]).toEqual([0, 2, 0, 1]);
});
