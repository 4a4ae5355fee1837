import { expect, test } from 'vitest';
import { model, sizesOf } from '../../../src/figures/pre-post-norm/model.ts';
import { parameters } from '../../../src/figures/pre-post-norm/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);

test.each([1, 2, 3, 4, 5])(
  'from 2 to 32 layers, the last gradient falls with pre and not with post (seed %i)',
  (seed) => {
    const state = model({ ...defaults, seed });
    const ratio = (placement: 'pre' | 'post' | 'none') =>
      (sizesOf(state, placement, 32).at(-1) ?? NaN) / (sizesOf(state, placement, 2).at(-1) ?? NaN);
    // 1/√L would be 1/4; a single draw of 24 units strays.
    expect(ratio('pre')).toBeGreaterThan(0.15);
    expect(ratio('pre')).toBeLessThan(0.5);
    expect(ratio('post')).toBeGreaterThan(0.6);
    expect(ratio('post')).toBeLessThan(1.6);
    expect(ratio('none')).toBeGreaterThan(50);
  },
);
