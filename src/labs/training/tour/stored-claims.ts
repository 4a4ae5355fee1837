import { linkQuery } from '../../../kit/state/link-query.ts';
import { labId, parameters } from '../parameters.ts';
import {
  hasModes,
  type Measured,
  type OutcomeSentence,
  type TestMode,
  type TourExperiment,
  type TourRun,
} from './tour-experiment.ts';

/** How often every run is trained: with the seeds 1 to this number. */
export const claimSeeds = 40;

/**
 * With how many of them a sentence must be true, at least and at most: 95% of them, three quarters for one
 * that says “mostly”, and between two fifths and three for one that says “about half”.
 */
export const claimsHeld = { always: [38, 40], mostly: [30, 40], half: [16, 24] } as const;

/** The scores of one run, seed by seed; null where a number is lost. */
export interface StoredRun {
  /** The state of the lab that was trained, but for its seed. */
  readonly query: string;
  readonly running: readonly (number | null)[];
  /** Only where the two modes differ. */
  readonly batch?: readonly (number | null)[];
}

/** A sentence of the page, and with how many seeds it is true. */
export interface StoredSentence {
  readonly says: string;
  readonly held: number;
}

/** What `content/lab-claims.json` holds. */
export interface StoredClaims {
  readonly seeds: number;
  readonly experiments: Readonly<
    Record<
      string,
      {
        readonly runs: Readonly<Record<string, StoredRun>>;
        readonly sentences: readonly StoredSentence[];
      }
    >
  >;
}

/**
 * The address of a run's state, checked against the lab's parameters.
 *
 * @returns the query without its question mark
 * @throws if the lab cannot be set so
 */
export function queryOf({ settings }: TourRun): string {
  return linkQuery(labId, parameters, settings);
}

/** A run's scores in one mode, seed by seed; NaN where a number is lost. */
export function scoresOf({ running, batch = running }: StoredRun, mode: TestMode): number[] {
  return (mode === 'batch' ? batch : running).map((score) => score ?? NaN);
}

/** With how many seeds a sentence is true. */
export function heldOf(
  { holds }: OutcomeSentence<string>,
  runs: Readonly<Record<string, StoredRun>>,
): number {
  const seeds = Array.from({ length: claimSeeds }, (_, seed) => seed);
  return seeds.filter((seed) => holds(measuredAt(runs, seed))).length;
}

function measuredAt(runs: Readonly<Record<string, StoredRun>>, seed: number): Measured<string> {
  return (name, mode = 'running') => {
    const run = runs[name];
    if (run === undefined) throw new Error(`no run is stored as ${name}`);
    return scoresOf(run, mode)[seed] ?? NaN;
  };
}

/** Whether a sentence says what the seeds do, if it is true with so many of them. */
export function isHeld({ says }: Pick<OutcomeSentence<string>, 'says'>, held: number): boolean {
  const [least, most] = claimsHeld[strengthOf(says)];
  return held >= least && held <= most;
}

/** How much a sentence claims, by its own words. */
export function strengthOf(says: string): keyof typeof claimsHeld {
  if (/\bmostly\b/.test(says)) return 'mostly';
  return /\babout half\b/.test(says) ? 'half' : 'always';
}

/**
 * With how many seeds the sentence is true whose share the page shows.
 *
 * @param share its name
 * @throws if the experiment has no such sentence, or none is stored
 */
export function shareOf(
  { id, sentences }: TourExperiment,
  share: string,
  stored: StoredClaims,
): number {
  const index = sentences.findIndex((sentence) => sentence.share === share);
  const held = stored.experiments[id]?.sentences[index]?.held;
  if (held === undefined) throw new Error(`experiment ${id} has no share ${share}`);
  return held;
}

/** Whether all is stored of a run, for the state that it is now. */
export function isStored(run: TourRun, stored: StoredRun | undefined): boolean {
  return (
    stored?.query === queryOf(run) &&
    stored.running.length === claimSeeds &&
    (stored.batch?.length ?? 0) === (hasModes(run) ? claimSeeds : 0)
  );
}

/** The sentences of an experiment with how often they are true. */
export function sentencesOf(
  { sentences }: TourExperiment,
  runs: Readonly<Record<string, StoredRun>>,
): StoredSentence[] {
  return sentences.map((sentence) => ({ says: sentence.says, held: heldOf(sentence, runs) }));
}
