import { describe, expect, test } from 'vitest';
import * as core from '../../../src/core/index.ts';
import { exactlyStandardized } from './exact-standardization.ts';

const U = 2 ** -53;

/** The error of each (x − μ) / √(σ² + ε) and what is stated, with and without the part of the mean. */
function errorsOf(values: readonly number[], epsilon: number) {
  const m = values.length;
  const { mean, deviation, normalized } = exactlyStandardized(values, epsilon);
  const x = core.tensor(values, [1, m]);
  const { data } = core.layerNorm(x, { epsilon }).y;
  const spread = Math.max(...values.map((value) => Math.abs(value - (values[0] ?? NaN))));
  return normalized.map((value, i) => {
    const own = (m + 8) * U * Math.abs(value) + (U * Math.abs(mean)) / deviation;
    const error = Math.abs(value - (data[i] ?? NaN));
    return { error, own, stated: own + (2 * m * U * spread) / deviation };
  });
}

describe('the error of normalize', () => {
  test('is within the bound that its comment states, where the mean almost meets a value', () => {
    const values = [-1.1, 61.7, -4.8, -74.2];
    const { error, own, stated } = errorsOf(values, 0)[2] ?? { error: NaN, own: NaN, stated: NaN };
    expect(error).toBeLessThanOrEqual(stated);
    // Without the part of the sum in the error of the mean, the bound would not hold.
    expect(error).toBeGreaterThan(2 * own);
  });

  test('is within it for random sets, far from 0 and near, with ε and without', () => {
    const random = core.createRandom(12);
    let tight = 0;
    for (let seed = 0; seed < 500; seed += 1) {
      const m = 2 + random.integer(30);
      const [centre, spread] = [10 ** (8 * random.uniform() - 4), 10 ** (6 * random.uniform() - 3)];
      const values = Array.from({ length: m }, () => centre + spread * random.normal());
      const epsilon = random.integer(2) === 0 ? 0 : 1e-5;
      const errors = errorsOf(values, epsilon);
      const broken = errors.filter(({ error, stated }) => !(error <= stated));
      expect(broken, `seed ${seed}, ε = ${epsilon}, ${values.join()}`).toEqual([]);
      tight += errors.filter(({ error, own }) => error > own).length;
    }
    expect(tight).toBeGreaterThan(0);
  });
});

describe('squares of doubles', () => {
  test('are right in moments up to differences of 1e153, and overflow as the comment says', () => {
    const of = (size: number) => {
      const x = core.tensor([-size, size, -size, size], [1, 4]);
      return Array.from(core.layerNorm(x, { epsilon: 0 }).y.data);
    };
    expect(of(1e153)).toEqual([-1, 1, -1, 1]);
    expect(of(1e-150)).toEqual([-1, 1, -1, 1]);
    for (const value of of(1e155)) expect(value === 0 || Number.isNaN(value)).toBe(true);
    for (const value of of(1e-163)) expect(Number.isFinite(value)).toBe(false);
  });

  test.each([1e200, 3e307, 1e-160, 1e-200, 1e-306])(
    'of length %d are no harm to lengths',
    (size) => {
      const x = core.tensor(
        [3 * size, 4 * size].map((value) => value / 4),
        [1, 2],
      );
      const unit = [0.6, 0.8];
      const { y, length } = core.l2Scaling(x);
      const w = core.weightNorm(x, Float64Array.of(1));
      expect(Math.abs((length[0] ?? NaN) / size - 1.25)).toBeLessThan(4e-16);
      const u = Float64Array.of(1);
      const spectral = core.spectralNorm(x, { u, epsilon: 0 });
      for (const [i, expected] of unit.entries()) {
        expect(Math.abs((y.data[i] ?? NaN) - expected)).toBeLessThan(4e-16);
        expect(Math.abs((w.data[i] ?? NaN) - expected)).toBeLessThan(4e-16);
        if (size > 1) expect(Math.abs((spectral.w.data[i] ?? NaN) - expected)).toBeLessThan(4e-16);
      }
      const dy = core.tensor([1, 0], [1, 2]);
      const dx = core.l2ScalingBackward(dy, x, length).data;
      const dv = core.weightNormBackward(dy, x, Float64Array.of(1)).dv.data;
      for (const [i, expected] of [0.64, -0.48].entries()) {
        const scaled = (expected / 1.25) * (1 / size);
        expect(Math.abs((dx[i] ?? NaN) / scaled - 1)).toBeLessThan(1e-14);
        expect(Math.abs((dv[i] ?? NaN) / scaled - 1)).toBeLessThan(1e-14);
      }
    },
  );
});
