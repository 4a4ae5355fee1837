import { expect, test } from 'vitest';
import { model } from '../../../src/figures/group-norm-batch-size/model.ts';
import { parameters } from '../../../src/figures/group-norm-batch-size/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);

test.each(['mean', 'deviation'] as const)('GN’s %s is the same to the last bit', (statistic) => {
  for (const { gn } of model({ ...defaults, statistic }).errors) expect(gn).toBe(0);
});

test.each([0, 0.4, 0.8])('BN’s mean scatters by the law at ρ = %f', (share) => {
  // Of few batches, drawn without return, the measured scatter is itself rough: the small ones do.
  const { errors } = model({ ...defaults, share });
  for (const { bn, law } of errors.slice(0, 4)) expect(bn / law).toBeCloseTo(1, 0);
  expect((errors[0]?.bn ?? NaN) / (errors[0]?.law ?? NaN)).toBeCloseTo(1, 1);
});

test('without a share between images every value is an independent one', () => {
  const { values, independent } = model({ ...defaults, share: 0 });
  expect(independent).toBeCloseTo(values, 10);
});
