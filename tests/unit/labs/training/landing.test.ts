import { expect, test } from 'vitest';
import { sweepMedians, sweepMethodOf } from '../../../../src/labs/training/landing.ts';
import { model } from '../../../../src/figures/batch-size-sweep/model.ts';
import { settingsWith } from './settings.ts';

test('the default settings are a point of the sweep', () => {
  expect(sweepMethodOf(settingsWith())).toBe('bn');
  expect(sweepMethodOf(settingsWith({ norm: 'group', B: 2, rate: 0.003, seed: 77 }))).toBe('gn');
  // What has no say does not matter.
  expect(sweepMethodOf(settingsWith({ norm: 'layer', m: 1, groups: 8, length: 80 }))).toBe('ln');
});

test.each([
  { B: 128 },
  { rate: 0.01 },
  { norm: 'rms' },
  { epochs: 4 },
  { task: 'rows' },
  { optimizer: 'adam' },
  { order: 'class' },
  { depth: 4 },
  { m: 0.3 },
  { norm: 'group', groups: 2 },
] as const)('%o is none', (some) => {
  expect(sweepMethodOf(settingsWith(some))).toBeUndefined();
});

test.each([0.0003, 0.001, 0.003])('the medians are those of the figure, at rate %f', (rate) => {
  const { series } = model({ B: 1, other: 'gn', rate, tested: 'running' });
  const medians = sweepMedians(rate);
  for (const [method, points] of Object.entries(series)) {
    const shown = medians[method as keyof typeof medians].map(({ error }) => error);
    for (const [index, { median }] of points.entries()) expect(shown[index]).toBeCloseTo(median, 9);
  }
});
