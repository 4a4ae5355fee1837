/**
 * Trains the small convolutional network with every method, batch size, learning rate and seed, and stores
 * how many test images each run got wrong:
 *
 *     npm run sweep -- --seconds=60
 *
 * What is stored already is not computed again, so the work can be done in pieces; to begin anew, delete
 * the file. The results are the same on every machine.
 */
import { fileURLToPath } from 'node:url';
import { sweepPoint } from '../training/sweep/sweep-point.ts';
import {
  sweepMethods,
  sweepRates,
  sweepSeeds,
  sweepSettings,
  sweepSizes,
  type SweepMethod,
} from '../training/sweep/sweep-settings.ts';
import { openTraining } from './open-training.ts';
import { readStored, writeStored } from './stored-json.ts';
import { workInPieces } from './work-in-pieces.ts';

/** Wrong answers by method, learning rate, batch size and seed. */
type Wrong = Partial<Record<SweepMethod, number[][][]>>;

const file = fileURLToPath(new URL('../training/sweep/results.json', import.meta.url));

const { kernels, digits } = await openTraining();
const none: { running: Wrong; batch: Wrong } = { running: {}, batch: {} };
const { running, batch } = readStored(file, none);
const pieces = workInPieces();
for (const [r, rate] of sweepRates.entries()) {
  for (let seed = 1; seed <= sweepSeeds; seed += 1) {
    for (const method of sweepMethods) {
      for (const [s, size] of sweepSizes.entries()) compute(method, r, s, { seed, rate, size });
    }
  }
}
const settings = { ...sweepSettings, rates: sweepRates, sizes: sweepSizes, seeds: sweepSeeds };
await writeStored(file, { settings, running, batch });
pieces.tell();

function compute(
  method: SweepMethod,
  r: number,
  s: number,
  { seed, rate, size }: { readonly seed: number; readonly rate: number; readonly size: number },
): void {
  const cell = cellOf(running, method, r, s);
  if (cell.length >= seed) return;
  if (!pieces.hasTime()) {
    pieces.leave(1);
    return;
  }
  kernels.clear();
  const point = { method, batch: size, rate, seed };
  const wrong = sweepPoint(kernels, digits, sweepSettings, point);
  cell.push(wrong.running);
  if (method === 'bn') cellOf(batch, method, r, s).push(wrong.batch);
  pieces.did();
}

function cellOf(wrong: Wrong, method: SweepMethod, r: number, s: number): number[] {
  const cells = (wrong[method] ??= sweepRates.map(() => sweepSizes.map(() => [])));
  return cells[r]?.[s] ?? [];
}
