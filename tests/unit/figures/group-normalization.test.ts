import { describe, expect, test } from 'vitest';
import { model as batchSize } from '../../../src/figures/group-norm-batch-size/model.ts';
import { parameters as batchParameters } from '../../../src/figures/group-norm-batch-size/parameters.ts';
import { model as groups } from '../../../src/figures/group-norm-groups/model.ts';
import { parameters as groupParameters } from '../../../src/figures/group-norm-groups/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

describe('group-norm-groups', () => {
  const defaults = defaultValues(groupParameters);
  const keptAt = (G: number, values: Partial<typeof defaults> = {}) =>
    groups({ ...defaults, ...values }).kept.find((one) => one.G === G);

  test('one group keeps every ratio, one for each family levels families, one for each channel all', () => {
    expect(keptAt(1)?.between).toBeCloseTo(9, 10);
    expect(keptAt(1)?.within).toBeCloseTo(3, 10);
    expect(keptAt(3)?.between).toBeCloseTo(1, 3);
    expect(keptAt(3)?.within).toBeCloseTo(3, 10);
    expect(keptAt(12)?.between).toBeCloseTo(1, 3);
    expect(keptAt(12)?.within).toBeCloseTo(1, 3);
  });

  test.each([1, 12])('shuffling the channels changes nothing at G = %i', (G) => {
    expect(groups({ ...defaults, G: G }).shuffleChange).toBeLessThan(1e-12);
  });

  test.each([2, 3, 4, 6])('shuffling the channels changes outputs at G = %i', (G) => {
    expect(groups({ ...defaults, G: G }).shuffleChange).toBeGreaterThan(0.1);
  });

  test('shuffled, groups of families no longer level them', () => {
    expect(keptAt(3, { order: 'shuffled' })?.between).toBeGreaterThan(2);
  });
});

describe('group-norm-batch-size', () => {
  const defaults = defaultValues(batchParameters);

  test.each(['mean', 'deviation'] as const)('GN’s %s is the same to the last bit', (statistic) => {
    for (const { gn } of batchSize({ ...defaults, statistic }).errors) expect(gn).toBe(0);
  });

  test.each([0, 0.4, 0.8])('BN’s mean scatters by the law at ρ = %f', (share) => {
    // Of few batches, drawn without return, the measured scatter is itself rough: the small ones do.
    const { errors } = batchSize({ ...defaults, share });
    for (const { bn, law } of errors.slice(0, 4)) expect(bn / law).toBeCloseTo(1, 0);
    expect((errors[0]?.bn ?? NaN) / (errors[0]?.law ?? NaN)).toBeCloseTo(1, 1);
  });

  test('without a share between images every value is an independent one', () => {
    const { values, independent } = batchSize({ ...defaults, share: 0 });
    expect(independent).toBeCloseTo(values, 10);
  });
});
