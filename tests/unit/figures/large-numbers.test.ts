import { expect, test } from 'vitest';
import { model } from '../../../src/figures/large-numbers/model.ts';
import { parameters } from '../../../src/figures/large-numbers/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);

test.each(parameters.population.options)(
  'the means of batches of %s samples scatter by 1/√B, at every B',
  (population) => {
    for (const { scatter, law } of model({ ...defaults, population }).sizes) {
      // Of 400 batches, the fewest, a deviation is measured to about 1/√800.
      expect(Math.abs(scatter / law - 1)).toBeLessThan(0.15);
    }
  },
);

test.each(['two-modes', 'skewed', 'uniform'] as const)(
  'the error of a mean of %s samples comes near the Gaussian, though the samples do not',
  (population) => {
    const { sizes, sampleGap } = model({ ...defaults, population });
    expect(sizes[0]?.errorGap).toBeCloseTo(sampleGap, 12);
    const { errorGap = NaN, chance = NaN } = sizes.find(({ B }) => B === 64) ?? {};
    expect(errorGap).toBeLessThan(sampleGap / 2);
    expect(errorGap).toBeLessThan(4 * chance);
  },
);

test('Gaussian samples are as near the Gaussian as chance lets them', () => {
  const { sampleGap, sizes } = model({ ...defaults, population: 'gaussian' });
  expect(sampleGap).toBeLessThan(3 * (sizes[0]?.chance ?? NaN));
});

test('at B = 1 the means are the samples', () => {
  const { now, sampleGap } = model({ ...defaults, B: 1 });
  expect(now.scatter).toBeCloseTo(1, 1);
  expect(now.errorGap).toBe(sampleGap);
});
