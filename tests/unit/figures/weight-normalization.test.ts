import { describe, expect, test } from 'vitest';
import { model as geometry } from '../../../src/figures/weight-norm-geometry/model.ts';
import { parameters as geometryParameters } from '../../../src/figures/weight-norm-geometry/parameters.ts';
import { model as training } from '../../../src/figures/weight-norm-training/model.ts';
import { parameters as trainingParameters } from '../../../src/figures/weight-norm-training/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

describe('weight-norm-geometry', () => {
  const defaults = defaultValues(geometryParameters);

  test('the gradient is the sum of its two parts, which are at a right angle', () => {
    const { gradient, along, across, radial } = geometry(defaults);
    expect(along[0] + across[0]).toBeCloseTo(gradient[0], 14);
    expect(along[1] + across[1]).toBeCloseTo(gradient[1], 14);
    expect(along[0] * across[0] + along[1] * across[1]).toBeCloseTo(0, 14);
    expect(radial).toBeCloseTo(0, 14);
  });

  test('twice the v: the same w, half the gradient, a quarter of the effective rate', () => {
    const [short, long] = [geometry(defaults), geometry({ ...defaults, v: { x: 1.6, y: 1 } })];
    expect(long.w[0]).toBeCloseTo(short.w[0], 14);
    expect(short.dvLength / long.dvLength).toBeCloseTo(2, 12);
    expect((short.plain[0]?.rate ?? NaN) / (long.plain[0]?.rate ?? NaN)).toBeCloseTo(4, 12);
  });

  test.each([1, 2, 3])('v never gets shorter, with momentum or without (seed %i)', (seed) => {
    for (const noise of [0, 1.5]) {
      const found = geometry({ ...defaults, optimizer: 'momentum', noise, seed });
      expect([found.plainShrunk, found.chosenShrunk]).toEqual([0, 0]);
    }
  });

  test('momentum without noise makes v longer than plain steps do', () => {
    const { plain, chosen } = geometry({ ...defaults, optimizer: 'momentum', noise: 0 });
    expect(chosen.at(-1)?.length).toBeGreaterThan(2 * (plain.at(-1)?.length ?? NaN));
  });

  test('weight decay on v without noise raises the effective rate', () => {
    const { chosen } = geometry({ ...defaults, optimizer: 'decay', noise: 0 });
    expect(chosen.at(-1)?.rate).toBeGreaterThan(chosen[0]?.rate ?? NaN);
  });
});

describe('weight-norm-training', () => {
  const defaults = defaultValues(trainingParameters);
  const finals = (values: Partial<typeof defaults>) =>
    training({ ...defaults, ...values }).runs.map(({ final }) => final);

  test.each([1, 2, 3, 4])('on small inputs only the initialization is fast (seed %i)', (seed) => {
    const [plain = NaN, wn = NaN, initialized = NaN, bn = NaN] = finals({ seed });
    expect(wn / plain).toBeCloseTo(1, 1);
    expect(initialized).toBeLessThan(0.6 * plain);
    expect(initialized / bn).toBeCloseTo(1, 1);
  });

  test.each([1, 2, 3, 4])('on inputs of a fitting scale the four are close (seed %i)', (seed) => {
    const { runs } = training({ ...defaults, scale: 1, seed });
    for (const pick of ['final', 'heldOut'] as const) {
      const losses = runs.map((run) => run[pick]);
      expect(Math.max(...losses) / Math.min(...losses)).toBeLessThan(2);
    }
  });

  test('on large inputs plain weights and WN diverge, and with a higher rate all but BN', () => {
    expect(finals({ scale: 10, rate: 0.05 }).map(Number.isFinite)).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(finals({ scale: 10, rate: 0.2 }).map(Number.isFinite)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});
