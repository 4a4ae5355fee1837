import { expect, test } from 'vitest';
import { model } from '../../../src/figures/batch-renorm/model.ts';

/** How many of the 24 batches meet a limit, for each of 200 draws. */
function clipped(values: {
  readonly B: number;
  readonly rMax: number;
  readonly dMax: number;
}): readonly number[] {
  return Array.from({ length: 200 }, (_, draw) => {
    return model({ ...values, x: 1, shift: 0, seed: draw + 1 }).clipped;
  });
}

test('at the limits of the start, at most 2 of 24 batches of 32 meet one', () => {
  expect(Math.max(...clipped({ B: 32, rMax: 1.5, dMax: 0.5 }))).toBeLessThanOrEqual(2);
});

test('at wide limits, at most 2 of 24 batches of 4 meet one', () => {
  expect(Math.max(...clipped({ B: 4, rMax: 5, dMax: 2 }))).toBeLessThanOrEqual(2);
});

test('in batches of 2 more meet a limit than in batches of 8, in at least 95 % of the draws', () => {
  const [small, large] = [2, 8].map((B) => clipped({ B, rMax: 1.5, dMax: 0.5 }));
  const more = small?.filter((count, draw) => count > (large?.[draw] ?? NaN)) ?? [];
  expect(more.length).toBeGreaterThanOrEqual(190);
});

test('after the data have moved by 1.5, d meets the upper limit in most batches', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const { batches } = model({ B: 4, rMax: 1.5, dMax: 0.5, x: 1, shift: 1.5, seed });
    expect(batches.filter(({ d }) => d === 0.5).length).toBeGreaterThan(18);
  }
});
