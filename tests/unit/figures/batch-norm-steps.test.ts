import { expect, test } from 'vitest';
import { model } from '../../../src/figures/batch-norm-steps/model.ts';
import { parameters } from '../../../src/figures/batch-norm-steps/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

test('with γ = √(σ² + ε) and β = μ the output is the input', () => {
  const { stages } = model({ ...defaultValues(parameters), restore: true });
  const [input, , , output] = stages.map(({ values }) => values);
  for (const [i, x] of (input ?? []).entries()) expect(output?.[i]).toBeCloseTo(x, 12);
});
