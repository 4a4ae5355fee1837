import { expect, test } from 'vitest';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';
import { model } from '../../../src/figures/fold-batch-norm/model.ts';
import { parameters } from '../../../src/figures/fold-batch-norm/parameters.ts';

const defaults = defaultValues(parameters);

test.each([
  ['float64', 1e-14],
  ['float32', 1e-5],
] as const)('a folded layer in %s differs by less than %f', (precision, bound) => {
  expect(model({ ...defaults, precision }).largestDifference).toBeLessThan(bound);
});

test('an old bias that is not scaled moves each channel by (1 − s) b', () => {
  const { channels, outputs } = model({ ...defaults, mistake: 'unscaled' });
  for (const { channel, separate, folded } of outputs) {
    const { scale: s = NaN, bias: b = NaN } = channels[channel] ?? {};
    expect(folded - separate).toBeCloseTo((1 - s) * b, 12);
  }
});
