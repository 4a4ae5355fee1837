import { expect, test } from 'vitest';
import { oneEquation } from '../../../../src/kit/contract/one-equation.ts';

test('oneEquation has one variant, whatever the model, and fills its slots', () => {
  const { variants, fill } = oneEquation([String.raw`\mu = \slot{mu}`], (mean: number) => ({
    mu: String(mean),
  }));
  const { variant, slots } = fill(3);
  expect(Object.keys(variants)).toEqual([variant]);
  expect(variants[variant]).toEqual([String.raw`\mu = \slot{mu}`]);
  expect(slots).toEqual({ mu: '3' });
});
