import { expect, test } from 'vitest';
import { model } from '../../../src/figures/running-statistics/model.ts';
import { parameters } from '../../../src/figures/running-statistics/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

test.each([
  [0.1, 44],
  [0.01, 459],
  [0.001, 4603],
])('a weight of %s forgets its start after %i batches', (weight, batches) => {
  const { forgottenAfter } = model({ ...defaultValues(parameters), weight });
  expect(forgottenAfter).toBe(batches);
});

test('estimating anew finds data that have just moved', () => {
  const moved = { ...defaultValues(parameters), step: 125, data: 'moves' } as const;
  expect(Math.abs(model(moved).outputMean)).toBeGreaterThan(0.5);
  expect(Math.abs(model({ ...moved, precise: true }).outputMean)).toBeLessThan(0.1);
});
