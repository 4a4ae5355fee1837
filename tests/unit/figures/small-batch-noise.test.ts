import { expect, test } from 'vitest';
import { model } from '../../../src/figures/small-batch-noise/model.ts';
import { parameters } from '../../../src/figures/small-batch-noise/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);

test.each(parameters.population.options)(
  'the means of batches of %s samples scatter by 1/√B',
  (population) => {
    for (const { meanScatter, meanLaw } of model({ ...defaults, population }).scatters) {
      expect(Math.abs(meanScatter / meanLaw - 1)).toBeLessThan(0.15);
    }
  },
);

test('the average variance of a batch is (B − 1)/B of the population’s', () => {
  for (const { B, varianceAverage } of model(defaults).scatters) {
    expect(Math.abs(varianceAverage - (B - 1) / B)).toBeLessThan(0.02);
  }
});

test.each(['gaussian', 'two-modes'] as const)(
  'the variances of batches of %s samples scatter as their kurtosis says',
  (population) => {
    for (const { B, varianceScatter, varianceLaw } of model({ ...defaults, population }).scatters) {
      if (B === 1) expect([varianceScatter, varianceLaw]).toEqual([0, 0]);
      else expect(Math.abs(varianceScatter / varianceLaw - 1)).toBeLessThan(0.15);
    }
  },
);

test('the law of the variance has no end where the fourth moment has none', () => {
  const { scatters } = model({ ...defaults, population: 'heavy-tail' });
  for (const { B, varianceLaw } of scatters) expect(varianceLaw).toBe(B === 1 ? 0 : Infinity);
});

test('a batch falls, stays, and sinks by its own name as draws go on', () => {
  const stagesAt = (draws: number) =>
    model({ ...defaults, draws }).falling.map(({ batch, stage }) => [batch + 1, stage]);
  expect(stagesAt(1)).toEqual([
    [1, 'landed'],
    [2, 'above'],
  ]);
  expect(stagesAt(20)).toEqual([
    [19, 'sunk'],
    [20, 'landed'],
    [25, 'above'],
  ]);
  expect(stagesAt(400)).toEqual([]);
});

test('what is drawn so far is the beginning of what is drawn in the end', () => {
  const [first, few, all] = [1, 12, 400].map((draws) => model({ ...defaults, draws }));
  expect(first?.now.meanScatter).toBe(0);
  expect(first?.now.varianceAverage).toBe(all?.first.variance);
  expect(few?.now.meanScatter).toBeGreaterThan(0);
  expect(few?.now.meanScatter).not.toBe(all?.now.meanScatter);
  expect(few?.inTheEnd).toEqual(all?.now);
});

test('1/s is on average above 1/σ, the more so the smaller the batch', () => {
  // Of larger batches there are too few to tell so small a difference.
  const averages = model(defaults)
    .scatters.filter(({ B }) => B >= 4 && B <= 64)
    .map(({ reciprocalAverage }) => reciprocalAverage);
  for (const average of averages) expect(average).toBeGreaterThan(1);
  expect(averages).toEqual([...averages].sort((a, b) => b - a));
});
