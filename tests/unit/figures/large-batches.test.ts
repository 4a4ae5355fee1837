import { describe, expect, test } from 'vitest';
import { bestThreshold } from '../../../src/figures/large-batch-mixture/best-threshold.ts';
import { model as mixture } from '../../../src/figures/large-batch-mixture/model.ts';
import { parameters as mixtureParameters } from '../../../src/figures/large-batch-mixture/parameters.ts';
import { model as cost } from '../../../src/figures/large-batch-cost/model.ts';
import { parameters as costParameters } from '../../../src/figures/large-batch-cost/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

describe('large-batch-mixture', () => {
  const defaults = defaultValues(mixtureParameters);

  test.each([16, 1024])('a batch of %i keeps skewness and kurtosis when it is normalized', (B) => {
    const { batch, together } = mixture({ ...defaults, B, share: 0.3, spread: 2 });
    expect(together.whole.skewness).toBeCloseTo(batch.whole.skewness, 10);
    expect(together.whole.kurtosis).toBeCloseTo(batch.whole.kurtosis, 10);
  });

  test('the variance of all is that within the groups and that between them', () => {
    const { batch, within, between } = mixture({ ...defaults, share: 0.3 });
    expect(within + between).toBeCloseTo(batch.whole.variance, 10);
  });

  test('normalizing each group by itself shows the place within it, and hides which group it is', () => {
    const inside = mixture({ ...defaults, distance: 8 });
    expect(inside.apart.threshold.accuracy).toBeGreaterThan(0.95);
    expect(inside.together.threshold.accuracy).toBeLessThan(0.8);
    const group = mixture({ ...defaults, distance: 8, question: 'group' });
    expect(group.together.threshold.accuracy).toBe(1);
    expect(group.apart.threshold.accuracy).toBeLessThan(0.6);
  });

  test('the best threshold may put either label above it', () => {
    const values = Float64Array.of(3, 1, 2, 4);
    expect(bestThreshold(values, Uint8Array.of(1, 0, 0, 1))).toEqual({ at: 2.5, accuracy: 1 });
    expect(bestThreshold(values, Uint8Array.of(0, 1, 1, 0))).toEqual({ at: 2.5, accuracy: 1 });
    expect(bestThreshold(values, Uint8Array.of(0, 0, 0, 0)).accuracy).toBe(1);
  });
});

describe('large-batch-cost', () => {
  const defaults = defaultValues(costParameters);

  test('no batch size is faster than the geometric mean of the half and the critical batch', () => {
    const { best, costs, half } = cost(defaults);
    expect(best.B).toBeCloseTo(Math.sqrt(defaults.critical * half), 12);
    for (const { time } of costs) expect(time).toBeGreaterThanOrEqual(best.time);
  });

  test('a critical batch takes twice the fewest updates, and t₀ p examples as long as the rest of an update', () => {
    const busy = cost({ ...defaults, overhead: 50, peak: 20000 });
    expect(busy.half).toBe(1000);
    const { now } = cost({ ...defaults, B: 1024, critical: 1024 });
    expect(now.updates).toBe(2 * defaults.updates);
  });

  test('throughput only rises with the batch, and updates in an epoch only fall', () => {
    const { costs } = cost(defaults);
    const rates = costs.map(({ rate }) => rate);
    const updates = costs.map(({ updatesPerEpoch }) => updatesPerEpoch);
    expect(rates).toEqual([...rates].sort((a, b) => a - b));
    expect(updates).toEqual([...updates].sort((a, b) => b - a));
  });
});
