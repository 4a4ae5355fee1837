import { expect, test } from 'vitest';
import { bestThreshold } from '../../../src/figures/large-batch-mixture/best-threshold.ts';
import { model } from '../../../src/figures/large-batch-mixture/model.ts';
import { parameters } from '../../../src/figures/large-batch-mixture/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);

test.each([16, 1024])('a batch of %i keeps skewness and kurtosis when it is normalized', (B) => {
  const { batch, together } = model({ ...defaults, B, share: 0.3, spread: 2 });
  expect(together.whole.skewness).toBeCloseTo(batch.whole.skewness, 10);
  expect(together.whole.kurtosis).toBeCloseTo(batch.whole.kurtosis, 10);
});

test('the variance of all is that within the groups and that between them', () => {
  const { batch, within, between } = model({ ...defaults, share: 0.3 });
  expect(within + between).toBeCloseTo(batch.whole.variance, 10);
});

test('normalizing each group by itself shows the place within it, and hides which group it is', () => {
  const inside = model({ ...defaults, distance: 8 });
  expect(inside.apart.threshold.accuracy).toBeGreaterThan(0.95);
  expect(inside.together.threshold.accuracy).toBeLessThan(0.8);
  const group = model({ ...defaults, distance: 8, question: 'group' });
  expect(group.together.threshold.accuracy).toBe(1);
  expect(group.apart.threshold.accuracy).toBeLessThan(0.6);
});

test('the best threshold may put either label above it', () => {
  const values = Float64Array.of(3, 1, 2, 4);
  expect(bestThreshold(values, Uint8Array.of(1, 0, 0, 1))).toEqual({ at: 2.5, accuracy: 1 });
  expect(bestThreshold(values, Uint8Array.of(0, 1, 1, 0))).toEqual({ at: 2.5, accuracy: 1 });
  expect(bestThreshold(values, Uint8Array.of(0, 0, 0, 0)).accuracy).toBe(1);
});
