import { expect, test } from 'vitest';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';
import { model } from '../../../src/figures/cancelled-bias/model.ts';
import { parameters } from '../../../src/figures/cancelled-bias/parameters.ts';

const defaults = defaultValues(parameters);

test.each(['bn', 'in'] as const)('nothing of a bias survives %s', (method) => {
  const { largestSurviving, largestChange } = model({ ...defaults, method });
  expect(largestSurviving).toBeLessThan(1e-14);
  expect(largestChange).toBeLessThan(1e-13);
});

test.each(['gn', 'ln'] as const)('of a bias before %s its mean over the set is lost', (method) => {
  const { channels, channelsPerSet } = model({ ...defaults, method });
  const first = channels.slice(0, channelsPerSet);
  const mean = first.reduce((sum, channel) => sum + channel.bias, 0) / channelsPerSet;
  for (const channel of first) expect(channel.surviving).toBeCloseTo(channel.bias - mean, 12);
  expect(first.reduce((sum, channel) => sum + channel.surviving, 0)).toBeCloseTo(0, 12);
});
