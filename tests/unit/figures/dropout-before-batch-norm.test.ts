import { expect, test } from 'vitest';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';
import { model } from '../../../src/figures/dropout-before-batch-norm/model.ts';
import { parameters } from '../../../src/figures/dropout-before-batch-norm/parameters.ts';

const defaults = defaultValues(parameters);

test.each([
  ['gaussian', 0.5, 2],
  ['gaussian', 0.8, 1.25],
  ['relu', 0.5, 2.467],
  ['relu', 0.8, 1.367],
] as const)(
  'dropout of %s values at keep %f multiplies the variance by %f',
  (input, keep, ratio) => {
    const { now } = model({ ...defaults, input, keep });
    expect(now.law).toBeCloseTo(ratio, 3);
    expect(now.measured / ratio).toBeCloseTo(1, 1);
  },
);
