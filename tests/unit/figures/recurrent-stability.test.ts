import { expect, test } from 'vitest';
import { model } from '../../../src/figures/recurrent-stability/model.ts';
import { parameters } from '../../../src/figures/recurrent-stability/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);

test.each(['relu', 'tanh', 'linear'] as const)(
  'with %s the scale of the weights decides over the gradient, but not with LN',
  (activation) => {
    const small = model({ ...defaults, activation, scale: 0.5 }).runs;
    const large = model({ ...defaults, activation, scale: 3 }).runs;
    expect(large.none.total / small.none.total).toBeGreaterThan(1e10);
    // What is left of the scale is the part of ε.
    expect(large.ln.total / small.ln.total).toBeCloseTo(1, 1);
  },
);

test('LN does not keep the gradient from shrinking', () => {
  expect(model(defaults).runs.ln.total).toBeLessThan(0.01);
});
