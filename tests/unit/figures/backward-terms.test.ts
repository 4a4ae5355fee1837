import { expect, test } from 'vitest';
import { model } from '../../../src/figures/backward-terms/model.ts';
import { parameters } from '../../../src/figures/backward-terms/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);

test.each([1e-5, 1])('at ε = %f the gradients sum to 0 to rounding', (epsilon) => {
  const { sum, product, productLaw, error } = model({ ...defaults, epsilon });
  expect(sum).toBeCloseTo(0, 14);
  expect(product).toBeCloseTo(productLaw, 12);
  expect(error).toBeLessThan(1e-8);
});

test('a single value has no gradient at all', () => {
  expect(model({ ...defaults, m: 1 }).samples[0]?.dx).toBe(0);
});
