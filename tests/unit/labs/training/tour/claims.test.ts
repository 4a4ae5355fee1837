import { describe, expect, test } from 'vitest';
import stored from '../../../../../content/lab-claims.json' with { type: 'json' };
import { findExperiment, experiments } from '../../../../../src/labs/training/tour/experiments.ts';
import { resultOf } from '../../../../../src/labs/training/tour/result-of.ts';
import {
  claimSeeds,
  claimsHeld,
  isHeld,
  isStored,
  scoresOf,
  sentencesOf,
  strengthOf,
  type StoredClaims,
} from '../../../../../src/labs/training/tour/stored-claims.ts';
import { settingsOf } from '../../../../../src/labs/training/tour/tour-experiment.ts';
import { loadSimdKernels } from '../../../../../src/training/wasm/load-simd-kernels.ts';
import { digits } from '../settings.ts';

const claims: StoredClaims = stored;
const byId = experiments.map((experiment) => [experiment.id, experiment] as const);

test('what is stored are the experiments of the tour, with their seeds and no others', () => {
  expect(claims.seeds).toBe(claimSeeds);
  expect(claimsHeld.always[0] / claimSeeds).toBeGreaterThanOrEqual(0.95);
  expect(Object.keys(claims.experiments)).toEqual(experiments.map(({ id }) => id));
});

describe.each(byId)('%s', (id, experiment) => {
  const { runs, sentences } = claims.experiments[id]!;

  test('every run is stored for the state that it is now, with every seed', () => {
    expect(Object.keys(runs)).toEqual(Object.keys(experiment.runs));
    const missing = Object.entries(experiment.runs)
      .filter(([name, run]) => !isStored(run, runs[name]))
      .map(([name]) => name);
    expect(missing).toEqual([]);
  });

  test('every sentence is true with at least 95% of the seeds, or says that it is less, and is counted', () => {
    expect(sentences).toEqual(sentencesOf(experiment, runs));
    expect(sentences.filter((sentence) => !isHeld(sentence, sentence.held))).toEqual([]);
    for (const { says, share } of experiment.sentences) {
      expect(strengthOf(says) !== 'always').toBe(share !== undefined);
    }
  });
});

test.each([
  ['BN errs less', [37, 38, 40], [false, true, true]],
  ['BN mostly errs less', [29, 30, 40], [false, true, true]],
  ['BN errs less with about half of the seeds', [15, 16, 24, 25], [false, true, true, false]],
])('“%s” with %j seeds: %j', (says, held, expected) => {
  expect(held.map((count) => isHeld({ says }, count))).toEqual(expected);
});

// The runs of two sentences, a fraction of a second each.
test.each([
  ['depth', ['two-none', 'two-batch']],
  ['memory', ['last', 'usual', 'slow']],
] as const)('%s: %j end with the seeds 1 and 40 as it is stored', async (id, names) => {
  const loops = await loadSimdKernels();
  for (const name of names) {
    const run = claims.experiments[id]!.runs[name]!;
    for (const seed of [1, claimSeeds]) {
      loops.clear();
      const settings = settingsOf(findExperiment(id).runs[name]!, seed);
      expect(resultOf({ loops, kind: 'simd' }, settings, digits)).toEqual({
        running: scoresOf(run, 'running')[seed - 1],
        batch: scoresOf(run, 'batch')[seed - 1],
      });
    }
  }
});
