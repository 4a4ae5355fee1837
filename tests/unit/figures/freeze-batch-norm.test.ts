import { expect, test } from 'vitest';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';
import { model } from '../../../src/figures/freeze-batch-norm/model.ts';
import { parameters } from '../../../src/figures/freeze-batch-norm/parameters.ts';

const defaults = defaultValues(parameters);

test.each([
  ['none', ['gamma', 'beta', 'mean', 'output']],
  ['requires-grad', ['mean', 'output']],
  ['eval', ['gamma', 'beta', 'output']],
  ['both', []],
  ['trainable', []],
] as const)('frozen by %s, only %j move', (how, moving) => {
  const { moved } = model({ ...defaults, how });
  const names = Object.entries(moved).flatMap(([name, span]) => (span > 0 ? [name] : []));
  expect(names).toEqual(moving);
});
