import { expect, test } from 'vitest';
import { model } from '../../../src/figures/gradient-accumulation/model.ts';
import { parameters } from '../../../src/figures/gradient-accumulation/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);

test('LN, GN and WN accumulate the gradient of the whole batch at every split, and BN at none', () => {
  for (const { method, parts, difference } of model(defaults).differences) {
    if (method !== 'bn' || parts === 1) expect(difference).toBeLessThan(1e-12);
    else expect(difference).toBeGreaterThan(0.01);
  }
});

test('BN with statistics synchronized over the parts accumulates it too', () => {
  const { differences } = model({ ...defaults, synchronized: true });
  for (const { difference } of differences) expect(difference).toBeLessThan(1e-12);
});

test('a batch of 32 is cut into parts of equal size', () => {
  for (const parts of parameters.parts.values) {
    expect(model({ ...defaults, parts }).size * parts).toBe(32);
  }
});

test('each entry shown is one component of the two gradients that are compared', () => {
  const { entries, differences } = model({ ...defaults, parts: 8 });
  const length = (values: readonly number[]) => Math.hypot(...values);
  const apart = length(entries.map(({ accumulated, whole }) => accumulated - whole));
  const shown = differences.find(({ method, parts }) => method === 'bn' && parts === 8);
  expect(apart / length(entries.map(({ whole }) => whole))).toBeCloseTo(
    shown?.difference ?? NaN,
    10,
  );
});
