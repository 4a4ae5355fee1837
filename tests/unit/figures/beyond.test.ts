import { expect, test } from 'vitest';
import { createRandom, spectralNorm, tensor } from '../../../src/core/index.ts';
import { model as rms } from '../../../src/figures/rms-norm/model.ts';
import { parameters as rmsParameters } from '../../../src/figures/rms-norm/parameters.ts';
import { model as renorm } from '../../../src/figures/batch-renorm/model.ts';
import { parameters as renormParameters } from '../../../src/figures/batch-renorm/parameters.ts';
import { exactSpectrum } from '../../../src/figures/spectral-norm/exact-spectrum.ts';
import { model as spectral } from '../../../src/figures/spectral-norm/model.ts';
import { parameters as mapParameters } from '../../../src/figures/spectral-norm/parameters.ts';
import { model as weights } from '../../../src/figures/weight-standardization/model.ts';
import { parameters as weightParameters } from '../../../src/figures/weight-standardization/parameters.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const root = defaultValues(rmsParameters);
const map = defaultValues(mapParameters);
const small = defaultValues(renormParameters);
const layer = defaultValues(weightParameters);

test('LN and RMSNorm agree where the mean of the input is 0, and only there', () => {
  expect(rms({ ...root, offset: 0 }).difference).toBeLessThan(1e-14);
  expect(rms({ ...root, offset: 0.1 }).difference).toBeGreaterThan(0.1);
});

test('the output of RMSNorm has mean μ / √(μ² + σ²) as ε goes to 0', () => {
  const { rmsMean } = rms({ ...root, offset: 1.5, spread: 0.5, scale: 4096, epsilon: 1e-6 });
  expect(rmsMean).toBeCloseTo(1.5 / Math.sqrt(2.5), 12);
});

test('at scale 256, 16 bits lose the whole output and 32 bits keep it', () => {
  const { now } = rms({ ...root, scale: 256 });
  expect(now.half).toBe(0);
  expect(now.single).toBeCloseTo(1, 3);
});

test('at scale 2⁻⁸ an ε of 10⁻³ keeps the size of the output far below 1', () => {
  const { now } = rms({ ...root, scale: 2 ** -8, epsilon: 1e-3 });
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

test('Batch Renormalization with closed limits is Batch Normalization', () => {
  for (const batch of renorm({ ...small, rMax: 1, dMax: 0 }).batches) {
    expect(batch.renorm).toBe(batch.batchNorm);
  }
});

test('Batch Renormalization whose limits no batch meets gives the output of inference', () => {
  const { clipped, batches, inference } = renorm({ ...small, rMax: 5, dMax: 2 });
  expect(clipped).toBe(0);
  for (const batch of batches) expect(batch.renorm).toBeCloseTo(inference, 12);
});

test('the larger the batch, the fewer meet a limit, and of 32 none', () => {
  const clipped = [3, 4, 6, 8, 16, 32].map((B) => renorm({ ...small, B }).clipped);
  expect(clipped).toEqual([...clipped].sort((a, b) => b - a));
  expect(clipped.at(-1)).toBe(0);
});

test('data that moved crowd d at one wall', () => {
  const { batches, dMax } = renorm({ ...small, shift: 1.5 });
  expect(batches.filter(({ d }) => d === dMax).length).toBeGreaterThan(20);
});

test('each method makes equal what it says, and nothing else', () => {
  const { wn, sn, ws } = weights(layer).ways;
  for (const length of wn.lengths) expect(length).toBeCloseTo(1, 12);
  expect(sn.largest).toBeCloseTo(1, 10);
  for (const mean of ws.means) expect(mean).toBeCloseTo(0, 12);
  for (const length of ws.lengths) expect(length).toBeCloseTo(Math.sqrt(6), 3);
  expect(Math.max(...wn.means.map(Math.abs))).toBeGreaterThan(0.1);
  expect(Math.max(...sn.lengths) / Math.min(...sn.lengths)).toBeGreaterThan(1.2);
});

test('only Spectral Normalization of the other filters sees that one is made longer', () => {
  const [before, after] = [weights(layer).ways, weights({ ...layer, stretch: 2 }).ways];
  for (const way of ['wn', 'ws'] as const) {
    after[way].filters.flat().forEach((value, i) => {
      expect(value).toBeCloseTo(before[way].filters.flat()[i]!, 3);
    });
  }
  expect(after.sn.lengths[1]).toBeLessThan(before.sn.lengths[1]! * 0.95);
});

test('a variance divided by m − 1 makes filters √(m − 1) long', () => {
  const { ws } = weights({ ...layer, divisor: 'n-1' }).ways;
  for (const length of ws.lengths) expect(length).toBeCloseTo(Math.sqrt(5), 3);
});
