import { describe, expect, test } from 'vitest';
import { model as rowsModel } from '../../../src/figures/layer-norm-rows/model.ts';
import { parameters as rowsParameters } from '../../../src/figures/layer-norm-rows/parameters.ts';
import { model as padding } from '../../../src/figures/padding/model.ts';
import { parameters as paddingParameters } from '../../../src/figures/padding/parameters.ts';
import { model as prePost, sizesOf } from '../../../src/figures/pre-post-norm/model.ts';
import { parameters as prePostParameters } from '../../../src/figures/pre-post-norm/parameters.ts';
import { model as recurrent } from '../../../src/figures/recurrent-stability/model.ts';
import { parameters as recurrentParameters } from '../../../src/figures/recurrent-stability/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

describe('layer-norm-rows', () => {
  const defaults = defaultValues(rowsParameters);

  test('a changed sample moves every output of BN, and with LN exactly its own', () => {
    const [bn, ln] = rowsModel(defaults).outputs;
    expect([bn.moved, bn.movedElsewhere]).toEqual([20, 15]);
    expect([ln.moved, ln.movedElsewhere]).toEqual([5, 0]);
    expect(ln.cells.slice(5).every(({ change }) => change === 0)).toBe(true);
  });

  test('a changed value moves its column with BN and its row with LN', () => {
    const [bn, ln] = rowsModel({ ...defaults, change: 'value' }).outputs;
    expect([bn.moved, ln.moved]).toEqual([4, 5]);
  });

  test('with a single sample all of BN is 0, and LN moves as before', () => {
    const [bn, ln] = rowsModel({ ...defaults, B: 1 }).outputs;
    expect(bn.cells.every(({ value }) => value === 0)).toBe(true);
    expect([bn.moved, ln.moved]).toEqual([0, 5]);
  });

  test('a changed value of an image moves all 12 of LN over (C, H, W), and 3 of LN over C', () => {
    const [all, channels] = rowsModel({ ...defaults, input: 'images' }).outputs;
    expect([all.moved, channels.moved]).toEqual([12, 3]);
    expect([all.movedElsewhere, channels.movedElsewhere]).toEqual([0, 0]);
  });
});

describe('padding', () => {
  const defaults = defaultValues(paddingParameters);

  test('five zeros after 1 to 5 give mean 1.5 and variance 3.25, and a mask 3 and 2', () => {
    const { now } = padding(defaults);
    expect([now.mean, now.variance]).toEqual([1.5, 3.25]);
    const masked = padding({ ...defaults, mask: true }).now;
    expect([masked.mean, masked.variance]).toEqual([3, 2]);
  });

  test('moves BN and IN but not LN over each token; a mask stops it', () => {
    const { largest } = padding(defaults);
    expect(largest.bn).toBeGreaterThan(1);
    expect(largest.in).toBeGreaterThan(1);
    expect(largest.ln).toBe(0);
    expect(Math.max(...Object.values(padding({ ...defaults, mask: true }).largest))).toBe(0);
  });

  test('without padding in sequence 1, BN still moves by that of the others', () => {
    const { largest } = padding({ ...defaults, T: 5 });
    expect(largest.bn).toBeGreaterThan(0.1);
    expect(largest.in).toBe(0);
  });

  test('values of mean 0 keep their mean, and their variance goes from 2 to 1', () => {
    const { now, alone } = padding({ ...defaults, offset: -3 });
    expect([alone.mean, alone.variance, now.mean, now.variance]).toEqual([0, 2, 0, 1]);
  });
});

describe('recurrent-stability', () => {
  const defaults = defaultValues(recurrentParameters);

  test.each(['relu', 'tanh', 'linear'] as const)(
    'with %s the scale of the weights decides over the gradient, but not with LN',
    (activation) => {
      const small = recurrent({ ...defaults, activation, scale: 0.5 }).runs;
      const large = recurrent({ ...defaults, activation, scale: 3 }).runs;
      expect(large.none.total / small.none.total).toBeGreaterThan(1e10);
      // What is left of the scale is the part of ε.
      expect(large.ln.total / small.ln.total).toBeCloseTo(1, 1);
    },
  );

  test('LN does not keep the gradient from shrinking', () => {
    expect(recurrent(defaults).runs.ln.total).toBeLessThan(0.01);
  });
});

describe('pre-post-norm', () => {
  const defaults = defaultValues(prePostParameters);

  test.each([1, 2, 3, 4, 5])(
    'from 2 to 32 layers, the last gradient falls with pre and not with post (seed %i)',
    (seed) => {
      const state = prePost({ ...defaults, seed });
      const ratio = (placement: 'pre' | 'post' | 'none') =>
        (sizesOf(state, placement, 32).at(-1) ?? NaN) /
        (sizesOf(state, placement, 2).at(-1) ?? NaN);
      // 1/√L would be 1/4; a single draw of 24 units strays.
      expect(ratio('pre')).toBeGreaterThan(0.15);
      expect(ratio('pre')).toBeLessThan(0.5);
      expect(ratio('post')).toBeGreaterThan(0.6);
      expect(ratio('post')).toBeLessThan(1.6);
      expect(ratio('none')).toBeGreaterThan(50);
    },
  );
});
