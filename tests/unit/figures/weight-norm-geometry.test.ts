import { expect, test } from 'vitest';
import { model } from '../../../src/figures/weight-norm-geometry/model.ts';
import { parameters } from '../../../src/figures/weight-norm-geometry/parameters.ts';
import { wayInside } from '../../../src/figures/weight-norm-geometry/way-inside.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);

test('the gradient is the sum of its two parts, which are at a right angle', () => {
  const { gradient, along, across, radial } = model(defaults);
  expect(along[0] + across[0]).toBeCloseTo(gradient[0], 14);
  expect(along[1] + across[1]).toBeCloseTo(gradient[1], 14);
  expect(along[0] * across[0] + along[1] * across[1]).toBeCloseTo(0, 14);
  expect(radial).toBeCloseTo(0, 14);
});

test('twice the v: the same w, half the gradient, a quarter of the effective rate', () => {
  const [short, long] = [model(defaults), model({ ...defaults, v: { x: 1.6, y: 1 } })];
  expect(long.w[0]).toBeCloseTo(short.w[0], 14);
  expect(short.dvLength / long.dvLength).toBeCloseTo(2, 12);
  expect((short.plain[0]?.rate ?? NaN) / (long.plain[0]?.rate ?? NaN)).toBeCloseTo(4, 12);
});

test.each([1, 2, 3])('v never gets shorter, with momentum or without (seed %i)', (seed) => {
  for (const noise of [0, 1.5]) {
    const found = model({ ...defaults, optimizer: 'momentum', noise, seed });
    expect([found.plainShrunk, found.chosenShrunk]).toEqual([0, 0]);
  }
});

test('momentum without noise makes v longer than plain steps do', () => {
  const { plain, chosen } = model({ ...defaults, optimizer: 'momentum', noise: 0 });
  expect(chosen.at(-1)?.length).toBeGreaterThan(2 * (plain.at(-1)?.length ?? NaN));
});

test('weight decay on v without noise raises the effective rate', () => {
  const { chosen } = model({ ...defaults, optimizer: 'decay', noise: 0 });
  expect(chosen.at(-1)?.rate).toBeGreaterThan(chosen[0]?.rate ?? NaN);
});

test('a way ends where it first leaves the plane, with an arrow outward', () => {
  const plane = { x: [-1, 1], y: [-1, 1], scale: 100 } as const;
  const { places, exit } = wayInside(
    [
      [0, 0],
      [0.5, 0],
      [1.5, 0],
      [0, 0.5],
    ],
    plane,
  );
  expect(places).toEqual([
    [0, 0],
    [0.5, 0],
    [1, 0],
  ]);
  expect(exit?.[0][0]).toBeCloseTo(0.9, 12);
  expect(exit?.[1]).toEqual([1, 0]);
});
