import { expect, test } from 'vitest';
import { model } from '../../../src/figures/weight-norm-training/model.ts';
import { parameters } from '../../../src/figures/weight-norm-training/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);
const finals = (values: Partial<typeof defaults>) =>
  model({ ...defaults, ...values }).runs.map(({ final }) => final);

test.each([1, 2, 3, 4])('on small inputs only the initialization is fast (seed %i)', (seed) => {
  const [plain = NaN, wn = NaN, initialized = NaN, bn = NaN] = finals({ seed });
  expect(wn / plain).toBeCloseTo(1, 1);
  expect(initialized).toBeLessThan(0.6 * plain);
  expect(initialized / bn).toBeCloseTo(1, 1);
});

test.each([1, 2, 3, 4])('on inputs of a fitting scale the four are close (seed %i)', (seed) => {
  const { runs } = model({ ...defaults, scale: 1, seed });
  for (const pick of ['final', 'heldOut'] as const) {
    const losses = runs.map((run) => run[pick]);
    expect(Math.max(...losses) / Math.min(...losses)).toBeLessThan(2);
  }
});

test('on large inputs plain weights and WN diverge, and with a higher rate all but BN', () => {
  expect(finals({ scale: 10, rate: 0.05 }).map(Number.isFinite)).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(finals({ scale: 10, rate: 0.2 }).map(Number.isFinite)).toEqual([
    false,
    false,
    false,
    true,
  ]);
});
