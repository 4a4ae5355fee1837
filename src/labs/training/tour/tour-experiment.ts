import type { Words } from '../../../i18n/words.ts';
import { defaultValues } from '../../../kit/parameters/parameter.ts';
import { keepsRunning, parameters, type LabValues } from '../parameters.ts';

/** Settings that differ from the lab's defaults; the seed is nobody's to set here. */
export type LabSettings = Partial<Omit<LabValues, 'seed'>>;

/** With which statistics a trained network is tested: the running ones, or those of batches of size B. */
export type TestMode = 'running' | 'batch';

/** One run of an experiment: a state of the lab, and what it is called in tables. */
export interface TourRun {
  readonly settings: LabSettings;
  readonly name: Words;
}

/** What is measured of a run of one seed: NaN where a number is lost. */
export type Measured<Run extends string> = (run: Run, mode?: TestMode) => number;

/** A sentence of the page about how runs go. */
export interface OutcomeSentence<Run extends string> {
  readonly says: string;
  /**
   * For a sentence that says “mostly” or “about half”: the name under which the page shows with how many
   * seeds it is true.
   */
  readonly share?: string;
  /** Whether it is true of the runs of one seed. */
  readonly holds: (of: Measured<Run>) => boolean;
}

/** One experiment of the guided tour. */
export interface TourExperiment<Run extends string = string> {
  /** After `experiment-`, the id of its heading on the page. */
  readonly id: string;
  /** Its heading, without its number. */
  readonly title: Words;
  /** The share of wrong answers in the test, from 0 to 1, or the loss, where the answer is a number. */
  readonly measure: 'error' | 'loss';
  /** What always giving the same answer would score. */
  readonly guess: number;
  readonly runs: Readonly<Record<Run, TourRun>>;
  /** The rows of its table of outcomes, in their order. */
  readonly rows: readonly (readonly [run: Run, mode: TestMode])[];
  readonly sentences: readonly OutcomeSentence<Run>[];
}

/** Of ten digits, as many of each: one that always says the same errs nine times in ten. */
export const guessOfDigits = 0.9;

/** Declares an experiment, so that its rows and sentences can name its own runs only. */
export function defineExperiment<const Run extends string>(
  experiment: TourExperiment<Run>,
): TourExperiment {
  return experiment;
}

/** All settings of a run at a seed. */
export function settingsOf({ settings }: TourRun, seed: number): LabValues {
  return { ...defaultValues(parameters), ...settings, seed };
}

/** Whether a run's test differs by mode: its normalization keeps running statistics. */
export function hasModes(run: TourRun): boolean {
  return keepsRunning(settingsOf(run, 1));
}
