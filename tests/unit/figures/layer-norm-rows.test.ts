import { expect, test } from 'vitest';
import { model } from '../../../src/figures/layer-norm-rows/model.ts';
import { parameters } from '../../../src/figures/layer-norm-rows/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);

test('a changed sample moves every output of BN, and with LN exactly its own', () => {
  const [bn, ln] = model(defaults).outputs;
  expect([bn.moved, bn.movedElsewhere]).toEqual([20, 15]);
  expect([ln.moved, ln.movedElsewhere]).toEqual([5, 0]);
  expect(ln.cells.slice(5).every(({ change }) => change === 0)).toBe(true);
});

test('a changed value moves its column with BN and its row with LN', () => {
  const [bn, ln] = model({ ...defaults, change: 'value' }).outputs;
  expect([bn.moved, ln.moved]).toEqual([4, 5]);
});

test('with a single sample all of BN is 0, and LN moves as before', () => {
  const [bn, ln] = model({ ...defaults, B: 1 }).outputs;
  expect(bn.cells.every(({ value }) => value === 0)).toBe(true);
  expect([bn.moved, ln.moved]).toEqual([0, 5]);
});

test('a changed value of an image moves all 12 of LN over (C, H, W), and 3 of LN over C', () => {
  const [all, channels] = model({ ...defaults, input: 'images' }).outputs;
  expect([all.moved, channels.moved]).toEqual([12, 3]);
  expect([all.movedElsewhere, channels.movedElsewhere]).toEqual([0, 0]);
});
