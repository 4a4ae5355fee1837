import { expect, test } from 'vitest';
import { model } from '../../../src/figures/batch-of-one/model.ts';
import { parameters } from '../../../src/figures/batch-of-one/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);

test('a single sample is normalized to 0, so that its output is β and nothing flows back to it', () => {
  for (const x1 of [-3, 0.4, 3]) {
    const { normalized, y, slope } = model({ ...defaults, B: 1, x1, beta: 0.5 });
    expect([normalized, y[0], slope]).toEqual([0, 0.5, 0]);
  }
});

test('with ε = 0, of two samples one becomes +1 and the other −1, wherever they lie', () => {
  for (const x1 of [-3, 3]) {
    const { x, normalized } = model({ ...defaults, B: 2, x1, epsilon: 0 });
    expect(normalized).toBeCloseTo(Math.sign(x1 - (x[1] ?? NaN)), 12);
  }
});

test('at inference a single sample keeps its place, and is followed at γ/√(σ² + ε)', () => {
  const { normalized, mean, variance, epsilon, slope } = model({
    ...defaults,
    B: 1,
    mode: 'inference',
    gamma: 2,
  });
  const deviation = Math.sqrt(variance + epsilon);
  expect(normalized).toBeCloseTo((defaults.x1 - mean) / deviation, 12);
  expect(slope).toBeCloseTo(2 / deviation, 12);
});

test('the running statistics are near the population’s mean 0.5 and variance 1', () => {
  const { mean, variance } = model({ ...defaults, mode: 'inference' });
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.2);
  expect(Math.abs(variance - 1)).toBeLessThan(0.2);
});

test('the slope is how far y₁ follows a small step of x₁, at every batch size drawn', () => {
  const step = 1e-6;
  const [low, high] = [-step, step].map((by) => model({ ...defaults, x1: defaults.x1 + by }));
  const measured = ((high?.y[0] ?? NaN) - (low?.y[0] ?? NaN)) / (2 * step);
  const { slope, sizes } = model(defaults);
  expect(slope).toBeCloseTo(measured, 6);
  expect(sizes[defaults.B - 1]?.slope).toBe(slope);
});
