/**
 * Trains small recurrent networks with every task, cell, method, batch size and seed, and stores how they
 * did, for the figures `recurrent-lab`, `recurrent-gradient` and `recurrent-length`:
 *
 *     npm run sweep:recurrent -- --seconds=60
 *
 * What is stored already is not computed again, so the work can be done in pieces; to begin anew, delete
 * the files. The results are the same on every machine.
 */
import { fileURLToPath } from 'node:url';
import { recurrentPoint } from '../training/sweep/recurrent-point.ts';
import {
  recurrentCells,
  recurrentMethods,
  recurrentSeeds,
  recurrentSettings,
  recurrentSizes,
  recurrentTasks,
  type RecurrentCell,
  type RecurrentMethod,
  type RecurrentTask,
} from '../training/sweep/recurrent-settings.ts';
import { openTraining } from './open-training.ts';
import { readStored, writeStored } from './stored-json.ts';
import { workInPieces } from './work-in-pieces.ts';

/** What each seed gave, by cell, task, method and batch size. */
type Stored<Numbers> = Partial<
  Record<
    RecurrentCell,
    Partial<Record<RecurrentTask, Partial<Record<RecurrentMethod, Numbers[][]>>>>
  >
>;

const place = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const files = {
  lab: place('../figures/recurrent-lab/results.json'),
  gradient: place('../figures/recurrent-gradient/results.json'),
  length: place('../figures/recurrent-length/results.json'),
};

const { kernels, digits } = await openTraining();
const { errors } = readStored<{ errors: Stored<number[]> }>(files.lab, { errors: {} });
const { gradients } = readStored<{ gradients: Stored<number[][]> }>(files.gradient, {
  gradients: {},
});
const { lengths } = readStored<{ lengths: Stored<number[]> }>(files.length, { lengths: {} });
const pieces = workInPieces();
for (let seed = 1; seed <= recurrentSeeds; seed += 1) {
  for (const cell of recurrentCells) {
    for (const task of recurrentTasks) {
      for (const method of recurrentMethods) {
        for (const batch of recurrentSizes) compute({ cell, task, method, batch, seed });
      }
    }
  }
}
const settings = { ...recurrentSettings, sizes: recurrentSizes, seeds: recurrentSeeds };
await writeStored(files.lab, { settings, errors });
await writeStored(files.gradient, { settings, gradients });
await writeStored(files.length, { settings, lengths });
pieces.tell();

function compute(point: Parameters<typeof recurrentPoint>[3]): void {
  if (cellOf(errors, point).length >= point.seed) return;
  if (!pieces.hasTime()) {
    pieces.leave(1);
    return;
  }
  kernels.clear();
  const result = recurrentPoint(kernels, digits, recurrentSettings, point);
  cellOf(errors, point).push([...result.errors]);
  cellOf(gradients, point).push(result.gradients.map((gradient) => [...gradient]));
  if (point.task !== 'digits') cellOf(lengths, point).push([...result.lengths]);
  pieces.did();
}

/** The numbers of one place, a list for each seed. */
function cellOf<Numbers>(
  stored: Stored<Numbers>,
  { cell, task, method, batch }: Parameters<typeof recurrentPoint>[3],
): Numbers[] {
  const sizes = (((stored[cell] ??= {})[task] ??= {})[method] ??= recurrentSizes.map(() => []));
  return sizes[recurrentSizes.indexOf(batch as 4 | 16)] ?? [];
}
