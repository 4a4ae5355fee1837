/**
 * Trains the runs of the lab's guided tour with 40 seeds, exactly as the lab would, and stores their scores
 * and how often each sentence of the page is true:
 *
 *     npm run lab:claims -- --seconds=60
 *
 * What is stored already is not computed again, so the work can be done in pieces; to begin anew, delete
 * the file. The results are the same on every machine.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { experiments } from '../labs/training/tour/experiments.ts';
import { resultOf } from '../labs/training/tour/result-of.ts';
import {
  claimSeeds,
  isHeld,
  isStored,
  queryOf,
  sentencesOf,
  type StoredClaims,
  type StoredRun,
} from '../labs/training/tour/stored-claims.ts';
import { hasModes, settingsOf, type TourRun } from '../labs/training/tour/tour-experiment.ts';
import { openTraining } from './open-training.ts';
import { readStored, writeStored } from './stored-json.ts';
import { workInPieces } from './work-in-pieces.ts';

const file = fileURLToPath(new URL('../../content/lab-claims.json', import.meta.url));

const { kernels: loops, digits } = await openTraining();
const none: StoredClaims = { seeds: claimSeeds, experiments: {} };
const stored = readStored(file, none);
const pieces = workInPieces();
const claims: StoredClaims = { seeds: claimSeeds, experiments: {} };
for (const experiment of experiments) {
  const kept = stored.experiments[experiment.id]?.runs;
  const runs = Object.fromEntries(
    Object.entries(experiment.runs).map(([name, run]) => [name, trained(run, kept?.[name])]),
  );
  const whole = Object.entries(experiment.runs).every(([name, run]) => isStored(run, runs[name]));
  const sentences = whole ? sentencesOf(experiment, runs) : [];
  Object.assign(claims.experiments, { [experiment.id]: { runs, sentences } });
  for (const { says, held } of sentences) {
    const isTrue = isHeld({ says }, held);
    const mark = isTrue ? '' : '  <- does not hold';
    console.log(`${experiment.id}: ${String(held)} of ${String(claimSeeds)}: ${says}${mark}`);
    if (!isTrue) process.exitCode = 1;
  }
}
await writeStored(file, claims);
pieces.tell();

/** A run's scores: those that are kept for the same state, and new ones while there is time. */
function trained(run: TourRun, kept: StoredRun | undefined): StoredRun {
  const query = queryOf(run);
  const same = kept?.query === query ? kept : undefined;
  const running = [...(same?.running ?? [])];
  const batch = [...(same?.batch ?? [])];
  const both = hasModes(run);
  for (let seed = running.length + 1; seed <= claimSeeds; seed += 1) {
    if (!pieces.hasTime()) {
      pieces.leave(claimSeeds - running.length);
      break;
    }
    loops.clear();
    const result = resultOf({ loops, kind: 'simd' }, settingsOf(run, seed), digits);
    running.push(numberOrNull(result.running));
    if (both) batch.push(numberOrNull(result.batch));
    pieces.did();
  }
  return both ? { query, running, batch } : { query, running };
}

/** JSON has no NaN. */
function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
