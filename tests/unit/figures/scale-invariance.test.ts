import { expect, test } from 'vitest';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';
import { model } from '../../../src/figures/scale-invariance/model.ts';
import { parameters } from '../../../src/figures/scale-invariance/parameters.ts';

const defaults = defaultValues(parameters);

test('the gradient at ε = 0 is at right angles to the weight and shrinks as 1/‖w‖', () => {
  const short = model({ ...defaults, epsilon: 0, length: 0.4 });
  const long = model({ ...defaults, epsilon: 0, length: 4 });
  expect(short.radial).toBeCloseTo(0, 12);
  expect(short.norm / long.norm).toBeCloseTo(10, 10);
});

test.each([1e-5, 1e-3])('at ε = %f, w · ∇L is ε/(σ² + ε) γ ∂L/∂γ', (epsilon) => {
  const { radial, radialLaw } = model({ ...defaults, epsilon, length: 0.4 });
  expect(radial / radialLaw).toBeCloseTo(1, 6);
});

test('without decay, SGD at ε = 0 only lengthens the weight', () => {
  const { undecayed } = model({ ...defaults, epsilon: 0 });
  const lengths = undecayed.map((step) => step.length);
  expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
});
