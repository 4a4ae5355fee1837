import { expect, test } from 'vitest';
import { model } from '../../../src/figures/large-batch-cost/model.ts';
import { parameters } from '../../../src/figures/large-batch-cost/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);

test('no batch size is faster than the geometric mean of the half and the critical batch', () => {
  const { best, costs, half } = model(defaults);
  expect(best.B).toBeCloseTo(Math.sqrt(defaults.critical * half), 12);
  for (const { time } of costs) expect(time).toBeGreaterThanOrEqual(best.time);
});

test('a critical batch takes twice the fewest updates, and t₀ p examples as long as the rest of an update', () => {
  const busy = model({ ...defaults, overhead: 50, peak: 20000 });
  expect(busy.half).toBe(1000);
  const { now } = model({ ...defaults, B: 1024, critical: 1024 });
  expect(now.updates).toBe(2 * defaults.updates);
});

test('throughput only rises with the batch, and updates in an epoch only fall', () => {
  const { costs } = model(defaults);
  const rates = costs.map(({ rate }) => rate);
  const updates = costs.map(({ updatesPerEpoch }) => updatesPerEpoch);
  expect(rates).toEqual([...rates].sort((a, b) => a - b));
  expect(updates).toEqual([...updates].sort((a, b) => b - a));
});
