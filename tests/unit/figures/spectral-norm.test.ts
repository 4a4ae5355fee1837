import { expect, test } from 'vitest';
import { createRandom, spectralNorm, tensor } from '../../../src/core/index.ts';
import { exactSpectrum } from '../../../src/figures/spectral-norm/exact-spectrum.ts';
import { model } from '../../../src/figures/spectral-norm/model.ts';
import { parameters } from '../../../src/figures/spectral-norm/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);

test('the power iteration comes up to the exact model norm from below', () => {
  const { steps, exact } = model({ ...defaults, start: 93 });
  const estimates = steps.map(({ sigma }) => sigma);
  expect(estimates).toEqual([...estimates].sort((a, b) => a - b));
  expect(Math.max(...estimates)).toBeLessThanOrEqual(exact.largest * (1 + 1e-12));
});

test('the exact spectrum is what many iterations find', () => {
  const random = createRandom(3);
  for (let i = 0; i < 50; i += 1) {
    const [a, b, c, d] = [random.normal(), random.normal(), random.normal(), random.normal()];
    const { largest, smallest, right } = exactSpectrum([a, c], [b, d]);
    const w = tensor([a, b, c, d], [2, 2]);
    const { sigma, v } = spectralNorm(w, { u: Float64Array.of(0.6, 0.8), iterations: 3000 });
    expect(largest).toBeCloseTo(sigma, 8);
    expect(largest * smallest).toBeCloseTo(Math.abs(a * d - b * c), 10);
    expect(Math.abs(right[0] * v[0]! + right[1] * v[1]!)).toBeCloseTo(1, 6);
  }
});

test('two nearly equal singular values hide the direction, and not the norm', () => {
  const near = { first: { x: 1.2, y: 0 }, second: { x: 0, y: 1.1 }, start: 93, iterations: 10 };
  const { exact, now } = model({ ...defaults, ...near });
  expect(Math.abs(now.v[0])).toBeLessThan(0.5);
  expect(now.lipschitz).toBeLessThan(1.1);
  expect(exact.largest).toBeCloseTo(1.2, 12);
});
