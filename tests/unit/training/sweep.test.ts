import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import results from '../../../src/training/sweep/results.json' with { type: 'json' };
import { decodeDigits } from '../../../src/training/digits/decode-digits.ts';
import { sweepPoint } from '../../../src/training/sweep/sweep-point.ts';
import {
  sweepMethods,
  sweepRates,
  sweepSeeds,
  sweepSettings,
  sweepSizes,
} from '../../../src/training/sweep/sweep-settings.ts';
import { loadSimdKernels } from '../../../src/training/wasm/load-simd-kernels.ts';

const digits = decodeDigits(
  readFileSync(fileURLToPath(new URL('../../../src/training/digits/digits.bin', import.meta.url))),
);

test('the stored sweep has its settings, and every run', () => {
  const { training, test: asked, epochs, momentum, groups } = results.settings;
  expect({ training, test: asked, epochs, momentum, groups }).toEqual(sweepSettings);
  expect(results.settings.rates).toEqual(sweepRates);
  expect(results.settings.sizes).toEqual(sweepSizes);
  expect(results.settings.seeds).toBe(sweepSeeds);
  expect(digits.test.labels).toHaveLength(sweepSettings.test);
  for (const method of sweepMethods) {
    const cells = results.running[method].flat();
    expect(cells).toHaveLength(sweepRates.length * sweepSizes.length);
    for (const cell of cells) expect(cell).toHaveLength(sweepSeeds);
  }
  for (const cell of results.batch.bn.flat()) expect(cell).toHaveLength(sweepSeeds);
});

// Those of large batches are the cheapest: a fifth of a second each.
test.each([
  ['bn', 64, 0.001, 1],
  ['gn', 64, 0.0003, 10],
  ['in', 32, 0.003, 4],
  ['wn', 64, 0.001, 7],
  ['none', 16, 0.001, 2],
] as const)('%s at B = %i, rate %f, seed %i errs as often as stored', async (...point) => {
  const [method, batch, rate, seed] = point;
  const at = (table: readonly (readonly (readonly number[])[])[]) =>
    table[sweepRates.indexOf(rate)]?.[sweepSizes.indexOf(batch)]?.[seed - 1];
  const kernels = await loadSimdKernels();
  const wrong = sweepPoint(kernels, digits, sweepSettings, { method, batch, rate, seed });
  expect(wrong.running).toBe(at(results.running[method]));
  if (method === 'bn') expect(wrong.batch).toBe(at(results.batch.bn));
});
