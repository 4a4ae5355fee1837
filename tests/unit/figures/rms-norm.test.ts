import { expect, test } from 'vitest';
import { model } from '../../../src/figures/rms-norm/model.ts';
import { parameters } from '../../../src/figures/rms-norm/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);

test('LN and RMSNorm agree where the mean of the input is 0, and only there', () => {
  expect(model({ ...defaults, offset: 0 }).difference).toBeLessThan(1e-14);
  expect(model({ ...defaults, offset: 0.1 }).difference).toBeGreaterThan(0.1);
});

test('the output of RMSNorm has mean μ / √(μ² + σ²) as ε goes to 0', () => {
  const { rmsMean } = model({ ...defaults, offset: 1.5, spread: 0.5, scale: 4096, epsilon: 1e-6 });
  expect(rmsMean).toBeCloseTo(1.5 / Math.sqrt(2.5), 12);
});

test('at scale 256, 16 bits lose the whole output and 32 bits keep it', () => {
  const { now } = model({ ...defaults, scale: 256 });
  expect(now.half).toBe(0);
  expect(now.single).toBeCloseTo(1, 3);
});

test('at scale 2⁻⁸ an ε of 10⁻³ keeps the size of the output far below 1', () => {
  const { now } = model({ ...defaults, scale: 2 ** -8, epsilon: 1e-3 });
  expect(now.single).toBeLessThan(0.25);
});
