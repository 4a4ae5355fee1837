import { expect, test } from 'vitest';
import { model } from '../../../src/figures/weight-standardization/model.ts';
import { parameters } from '../../../src/figures/weight-standardization/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);

test('each method makes equal what it says, and nothing else', () => {
  const { wn, sn, ws } = model(defaults).ways;
  for (const length of wn.lengths) expect(length).toBeCloseTo(1, 12);
  expect(sn.largest).toBeCloseTo(1, 10);
  for (const mean of ws.means) expect(mean).toBeCloseTo(0, 12);
  for (const length of ws.lengths) expect(length).toBeCloseTo(Math.sqrt(6), 3);
  expect(Math.max(...wn.means.map(Math.abs))).toBeGreaterThan(0.1);
  expect(Math.max(...sn.lengths) / Math.min(...sn.lengths)).toBeGreaterThan(1.2);
});

test('only Spectral Normalization of the other filters sees that one is made longer', () => {
  const [before, after] = [model(defaults).ways, model({ ...defaults, stretch: 2 }).ways];
  for (const way of ['wn', 'ws'] as const) {
    after[way].filters.flat().forEach((value, i) => {
      expect(value).toBeCloseTo(before[way].filters.flat()[i]!, 3);
    });
  }
  expect(after.sn.lengths[1]).toBeLessThan(before.sn.lengths[1]! * 0.95);
});

test('a variance divided by m − 1 makes filters √(m − 1) long', () => {
  const { ws } = model({ ...defaults, divisor: 'n-1' }).ways;
  for (const length of ws.lengths) expect(length).toBeCloseTo(Math.sqrt(5), 3);
});
