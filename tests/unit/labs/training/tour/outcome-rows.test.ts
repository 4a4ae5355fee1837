import { expect, test } from 'vitest';
import stored from '../../../../../content/lab-claims.json' with { type: 'json' };
import { experiments, findExperiment } from '../../../../../src/labs/training/tour/experiments.ts';
import {
  outcomeRows,
  placeOf,
  writeScore,
} from '../../../../../src/labs/training/tour/outcome-rows.ts';
import { spreadOfScores } from '../../../../../src/labs/training/tour/spread-of-scores.ts';
import { heldOf, scoresOf, shareOf } from '../../../../../src/labs/training/tour/stored-claims.ts';

test('the spread is the median and the ends; what is lost counts as the largest', () => {
  expect(spreadOfScores([3, 1, 2])).toEqual({ median: 2, lowest: 1, highest: 3 });
  expect(spreadOfScores([4, 1, 2, 3])).toEqual({ median: 2.5, lowest: 1, highest: 4 });
  expect(spreadOfScores([NaN, 1, 2])).toEqual({ median: 2, lowest: 1, highest: Infinity });
});

test('errors stand on a linear axis, losses on a logarithmic one, what is beyond at its end', () => {
  expect(placeOf(0.25, 'error')).toBe(0.25);
  expect([0.001, 1, 7, 0.0001, NaN].map((loss) => placeOf(loss, 'loss'))).toEqual([0, 1, 1, 0, 1]);
  expect(placeOf(Math.sqrt(0.001), 'loss')).toBeCloseTo(0.5, 12);
});

test('an error is written in percent, a loss with two digits, and what is lost in a word', () => {
  expect(writeScore(0.1234, 'error', 'lost')).toBe('12.3%');
  expect(writeScore(0.00168, 'loss', 'lost')).toBe('0.0017');
  expect(writeScore(Infinity, 'loss', 'lost')).toBe('lost');
});

test('a row is named for its run, with the mode where the table has both', () => {
  const [first, , third] = outcomeRows(findExperiment('one'), stored, 'en');
  expect(first).toMatchObject({ name: 'dense, LN', mode: undefined, method: 'ln' });
  expect(third).toMatchObject({ name: 'dense, BN', mode: 'running statistics', method: 'bn' });
});

test('every row of every table has its seeds on the axis, its median between its ends', () => {
  for (const experiment of experiments) {
    for (const { seeds, middle } of outcomeRows(experiment, stored, 'ko')) {
      expect(seeds).toHaveLength(stored.seeds);
      expect(Math.min(...seeds)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...seeds)).toBeLessThanOrEqual(1);
      expect(middle).toBeGreaterThanOrEqual(Math.min(...seeds));
      expect(middle).toBeLessThanOrEqual(Math.max(...seeds));
    }
  }
});

test('without its run an outcome is an error that says what to do, and no sentence is counted', () => {
  const none = { seeds: 40, experiments: {} };
  const depth = findExperiment('depth');
  expect(() => outcomeRows(depth, none, 'en')).toThrow('npm run lab:claims');
  expect(() => heldOf(depth.sentences[0]!, {})).toThrow('no run is stored as two-none');
});

test('a share is counted for the sentence of its name, and there is none by another', () => {
  const longer = findExperiment('longer');
  const index = longer.sentences.findIndex(({ share }) => share === 'none-guesses');
  expect(shareOf(longer, 'none-guesses', stored)).toBe(
    stored.experiments.longer.sentences[index]!.held,
  );
  expect(() => shareOf(longer, 'other', stored)).toThrow('experiment longer has no share other');
});

test('a mode that is not stored is the other, and null is a lost number', () => {
  const run = { query: '', running: [0.5, null] };
  expect(scoresOf(run, 'batch')).toEqual([0.5, NaN]);
});
