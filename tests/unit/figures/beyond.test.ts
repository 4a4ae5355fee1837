import { expect, test } from 'vitest';
import { createRandom, spectralNorm, tensor } from '../../../src/core/index.ts';
import { model as rms } from '../../../src/figures/rms-norm/model.ts';
import { parameters as rmsParameters } from '../../../src/figures/rms-norm/parameters.ts';
import { exactSpectrum } from '../../../src/figures/spectral-norm/exact-spectrum.ts';
import { model as spectral } from '../../../src/figures/spectral-norm/model.ts';
import { parameters as mapParameters } from '../../../src/figures/spectral-norm/parameters.ts';
import { defaultValues } from '../../../src/kit/parameter.ts';

const root = defaultValues(rmsParameters);
const map = defaultValues(mapParameters);

test('LN and RMSNorm agree where the mean of the input is 0, and only there', () => {
  expect(rms({ ...root, offset: 0 }).difference).toBeLessThan(1e-14);
  expect(rms({ ...root, offset: 0.1 }).difference).toBeGreaterThan(0.1);
});

test('the output of RMSNorm has mean μ / √(μ² + σ²) as ε goes to 0', () => {
  const { rmsMean } = rms({ ...root, offset: 1.5, spread: 0.5, scale: 4096, epsilon: '1e-6' });
  expect(rmsMean).toBeCloseTo(1.5 / Math.sqrt(2.5), 12);
});

test('at scale 256, 16 bits lose the whole output and 32 bits keep it', () => {
  const { now } = rms({ ...root, scale: 256 });
  expect(now.half).toBe(0);
  expect(now.single).toBeCloseTo(1, 3);
});

test('at scale 2⁻⁸ an ε of 10⁻³ keeps the size of the output far below 1', () => {
  const { now } = rms({ ...root, scale: 2 ** -8, epsilon: '1e-3' });
  expect(now.single).toBeLessThan(0.25);
});

test('the power iteration comes up to the exact spectral norm from below', () => {
  const { steps, exact } = spectral({ ...map, start: 93 });
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
  const { exact, now } = spectral({ ...map, ...near });
  expect(Math.abs(now.v[0])).toBeLessThan(0.5);
  expect(now.lipschitz).toBeLessThan(1.1);
  expect(exact.largest).toBeCloseTo(1.2, 12);
});
