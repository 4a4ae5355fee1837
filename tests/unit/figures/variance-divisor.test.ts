import { expect, test } from 'vitest';
import { model } from '../../../src/figures/variance-divisor/model.ts';
import { parameters } from '../../../src/figures/variance-divisor/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);

test('20 layers of 64 values shrink to 0.854, as the law says; none do if n divides', () => {
  const { depths, now } = model(defaults);
  expect(now.measured).toBeCloseTo(0.854, 3);
  for (const { measured, law } of depths) expect(measured).toBeCloseTo(law, 12);
  for (const { measured, law } of model({ ...defaults, divisor: 'n' }).depths) {
    expect([measured, law]).toEqual([expect.closeTo(1, 12), 1]);
  }
});

test('the laws that are drawn are those of the stacks', () => {
  for (const n of parameters.n.values) {
    const { depths, laws } = model({ ...defaults, n });
    const drawn = laws.filter((law) => law.n === n && law.layers > 0);
    expect(drawn.map(({ ratio }) => ratio)).toEqual(depths.map(({ law }) => law));
  }
});
