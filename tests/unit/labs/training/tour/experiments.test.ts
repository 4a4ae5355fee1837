import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../../../../src/i18n/languages.ts';
import { labTourWords } from '../../../../../src/i18n/lab-tour-words.ts';
import {
  experiments,
  findExperiment,
  numberOf,
} from '../../../../../src/labs/training/tour/experiments.ts';
import { queryOf } from '../../../../../src/labs/training/tour/stored-claims.ts';
import { hasModes, settingsOf } from '../../../../../src/labs/training/tour/tour-experiment.ts';
import { possible } from '../settings.ts';

const root = fileURLToPath(new URL('../../../../..', import.meta.url));
const pageOf = (language: Language, slug: string): string =>
  readFileSync(`${root}/content/${language}/${slug}.mdx`, 'utf8');
const slugs = globSync('content/en/**/*.mdx', { cwd: root }).map((file) =>
  file.slice('content/en/'.length, -'.mdx'.length),
);

/** The runs that a text links to, each once, as `experiment run`. */
const linkedRuns = (text: string): readonly string[] => [
  ...new Set(
    [...text.matchAll(/<LabState of="([^"]+)" run="([^"]+)">/g)].map((match) =>
      match.slice(1).join(' '),
    ),
  ),
];

/** The part of the lab's page that tells of an experiment. */
const partOf = (language: Language, id: string): string =>
  pageOf(language, 'lab')
    .split(/^##+ (?=.*\[#(?:experiment-[a-z]+|tiny-networks)\]$)/m)
    .find((part) => part.split('\n')[0]!.endsWith(`[#experiment-${id}]`)) ?? '';

test('there are seven experiments, found by their ids, numbered in the order of the page', () => {
  expect(experiments.map(numberOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  for (const experiment of experiments) expect(findExperiment(experiment.id)).toBe(experiment);
  expect(() => findExperiment('none')).toThrow(
    'there is no experiment none; there are: depth, one',
  );
});

describe.each(experiments.map((experiment) => [experiment.id, experiment] as const))(
  '%s',
  (id, experiment) => {
    const runs = Object.values(experiment.runs);

    test('every run is a state that the lab can be set to and a network can have', () => {
      const queries = runs.map((run) => queryOf(run));
      expect(new Set(queries).size).toBe(queries.length);
      for (const run of runs) expect(possible(settingsOf(run, 1)).run.seed).toBe(1);
    });

    test('the table shows every run, in each mode where the two differ and it matters', () => {
      expect(new Set(experiment.rows.map(([name]) => name))).toEqual(
        new Set(Object.keys(experiment.runs)),
      );
      for (const [name, mode] of experiment.rows) {
        if (mode === 'batch') expect(hasModes(experiment.runs[name]!)).toBe(true);
      }
    });

    test.each(languages)('the page in %s tells it under its number and title', (language) => {
      const heading = `${String(numberOf(experiment))}. ${experiment.title[language]}`;
      const part = partOf(language, id);
      expect(part.split('\n')[0]).toBe(`${heading} [#experiment-${id}]`);
      expect(part).toContain(`<LabOutcome of="${id}" />`);
      const [open = '', folded = ''] = part.split('<Fold>');
      expect(linkedRuns(open).length).toBeGreaterThanOrEqual(2);
      expect(folded).not.toBe('');
      const own = linkedRuns(part).map((link) => link.split(' '));
      for (const [of, run] of own)
        expect([of, Object.keys(experiment.runs)]).toEqual([id, expect.arrayContaining([run])]);
    });

    test.each(languages)(
      'the page in %s shows the share of every sentence that says mostly',
      (language) => {
        const told = [
          ...partOf(language, id).matchAll(/<LabShare of="([^"]+)" name="([^"]+)" \/>/g),
        ];
        const shares = experiment.sentences.flatMap(({ share }) => share ?? []);
        expect(told.map(([, of, name]) => [of, name])).toEqual(shares.map((name) => [id, name]));
      },
    );

    test('both languages link to the same runs', () => {
      const [first, second] = languages.map((language) => linkedRuns(partOf(language, id)));
      expect(first).toEqual(second);
    });

    test.each(languages)(
      'in %s the section that it tests leads to it, and it to the section',
      (language) => {
        const from = slugs.filter((slug) =>
          pageOf(language, slug).includes(`<TryInLab of="${id}" />`),
        );
        expect(from).not.toEqual([]);
        for (const slug of from) expect(partOf(language, id)).toContain(`(../${slug}/#`);
      },
    );
  },
);

test('the way to an experiment says its number and its title', () => {
  expect(labTourWords.en.toExperiment(2, 'A batch of one')).toBe(
    'Train it yourself: experiment 2, A batch of one',
  );
});
