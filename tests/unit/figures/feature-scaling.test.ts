import { expect, test } from 'vitest';
import { model } from '../../../src/figures/feature-scaling/model.ts';
import { parameters } from '../../../src/figures/feature-scaling/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);

const scalingOf = (state: ReturnType<typeof model>, wanted: string) => {
  const found = state.scalings.find(({ name }) => name === wanted);
  if (!found) throw new Error(`there is no scaling ${wanted}`);
  return found;
};

test('the unit of the distance decides over the descent of features as they are, and over no scaled one', () => {
  const [km, m] = [model(defaults), model({ ...defaults, unit: 'm' })];
  expect(scalingOf(m, 'none').condition / scalingOf(km, 'none').condition).not.toBeCloseTo(1, 1);
  for (const name of ['min-max', 'z-score', 'robust']) {
    expect(scalingOf(m, name).condition / scalingOf(km, name).condition).toBeCloseTo(1, 6);
    expect(scalingOf(m, name).steps).toBe(scalingOf(km, name).steps);
  }
});

test('min-max scaling brings both features to [0, 1], z-scores to mean 0 and variance 1', () => {
  const state = model(defaults);
  for (const feature of [0, 1] as const) {
    const values = scalingOf(state, 'min-max').z.map((z) => z[feature]);
    expect([Math.min(...values), Math.max(...values)]).toEqual([0, 1]);
    const scores = scalingOf(state, 'z-score').z.map((z) => z[feature]);
    const mean = scores.reduce((sum, z) => sum + z, 0) / scores.length;
    expect(mean).toBeCloseTo(0, 10);
    expect(scores.reduce((sum, z) => sum + z * z, 0) / scores.length).toBeCloseTo(1, 10);
  }
});

test('robust scaling makes the middle half 1 wide, wherever one house lies', () => {
  for (const house of [defaults.house, { x: 6, y: 300 }]) {
    const { width } = scalingOf(model({ ...defaults, house }), 'robust');
    expect(width[0]).toBeCloseTo(1, 12);
    expect(width[1]).toBeCloseTo(1, 12);
  }
});

test('one house far out narrows the middle half of min-max scaling', () => {
  const near = scalingOf(model(defaults), 'min-max').width;
  const far = scalingOf(model({ ...defaults, house: { x: 6, y: 300 } }), 'min-max').width;
  expect(far[0]).toBeLessThan(near[0]);
  expect(far[1]).toBeLessThan(near[1]);
});

test('scaled features take a hundredth of the steps; beyond the limit none is enough', () => {
  const state = model(defaults);
  expect(scalingOf(state, 'z-score').steps * 100).toBeLessThan(scalingOf(state, 'none').steps);
  for (const { steps } of model({ ...defaults, rate: 1.1 }).scalings) expect(steps).toBe(Infinity);
});
