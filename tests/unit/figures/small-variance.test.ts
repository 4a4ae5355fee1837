import { expect, test } from 'vitest';
import { model } from '../../../src/figures/small-variance/model.ts';

test.each([
  [1e-3, 0.71],
  [1e-6, 0.1],
])('at a variance of %d the larger ε leaves %d of the output', (variance, share) => {
  expect(model({ variance }).share).toBeCloseTo(share, 2);
});
