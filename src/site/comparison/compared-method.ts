import type { Words } from '../../i18n/words.ts';

/** A row of the table of methods. */
export interface ComparedMethod {
  readonly id: string;
  readonly name: Words;
  readonly short: string;
  /** The colour of its swatch, for the methods that have one. */
  readonly color?: 'bn' | 'ln' | 'in' | 'gn' | 'wn';
  readonly since: number;
  /** The work that proposed it, in the bibliography. */
  readonly source: string;
  /** The page that explains it. */
  readonly page: string;
  /** The heading on it, if not the top. */
  readonly place?: string;
  /** Its section on the page of code, when it has one of its own name there. */
  readonly code: string;
  /** What shares statistics. */
  readonly over: Words;
  readonly learned: Words;
  /** How many numbers it learns for C channels or features; undefined where C does not say. */
  readonly learnedCount?: (channels: number) => number;
  /** What it keeps from step to step besides what it learns. */
  readonly state: Words;
  readonly stateCount?: (channels: number) => number;
  /** Whether, in training, a sample's output depends on the other samples. */
  readonly dependsOnBatch: boolean;
  /** Whether training and inference are the same function. */
  readonly sameInInference: boolean;
  /** What must be said to the answer before. */
  readonly sameNote?: Words;
  /** Passes that reduce activations to statistics, in training and in inference. */
  readonly reductions: readonly [training: number, inference: number];
  readonly costNote?: Words;
  readonly use: Words;
}
