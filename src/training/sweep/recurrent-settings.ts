/** What is learned: digits read row by row, or the sum of two marked numbers out of 10, 20 or 40. */
export const recurrentTasks = ['digits', 'adding10', 'adding20', 'adding40'] as const;

/** One of them. */
export type RecurrentTask = (typeof recurrentTasks)[number];

/** The cells that are compared. */
export const recurrentCells = ['simple', 'lstm'] as const;

/** One of them. */
export type RecurrentCell = (typeof recurrentCells)[number];

/** What stands in the cell, at every step. */
export const recurrentMethods = ['none', 'ln', 'bn'] as const;

/** One of them. */
export type RecurrentMethod = (typeof recurrentMethods)[number];

/** The batch sizes at which they are compared. */
export const recurrentSizes = [4, 16] as const;

/** The seeds are 1 to this number. */
export const recurrentSeeds = 20;

/** So many of them lie outside of a band at either end: it holds 16. */
export const seedsOutside = 2;

/** The mean squared error, in millionths, of whoever always answers 0.5: the variance of the sum, 1/24. */
export const guessedError = 1e6 / 24;

/** T: the rows of a digit that are read, or the numbers of a sequence. */
export const recurrentSteps: Readonly<Record<RecurrentTask, number>> = {
  digits: 10,
  adding10: 10,
  adding20: 20,
  adding40: 40,
};

/** What all runs share. */
export interface RecurrentSettings {
  /** H. */
  readonly units: number;
  /** How many sequences each cell learns from, one batch after the other. */
  readonly sequences: Readonly<Record<RecurrentCell, number>>;
  /** How many different digits there are among them; of the adding problem every one is new. */
  readonly images: number;
  /** How many sequences are asked. */
  readonly test: number;
  /** Of so many of them the gradient is looked at. */
  readonly looked: number;
  /** Adam's rate at first, in batches of 16; it grows with the root of the batch size. */
  readonly rate: number;
  /** After which shares of the sequences the networks are tested. */
  readonly moments: readonly number[];
  /**
   * At which shares of the way from h₀ to h_T the gradient is looked at: not at h₀, which is 0 in all
   * sequences, so that a normalization of W h₀ would divide by the root of ε.
   */
  readonly places: readonly number[];
  /** How many times as long as in training the sequences are in the test, of the adding problem. */
  readonly lengths: readonly number[];
}

/** Those of the stored results. */
export const recurrentSettings: RecurrentSettings = {
  units: 16,
  sequences: { simple: 8192, lstm: 2048 },
  images: 2048,
  test: 500,
  looked: 96,
  rate: 0.02,
  moments: [1 / 16, 1 / 8, 1 / 4, 1 / 2, 1],
  places: [0.2, 0.4, 0.6, 0.8, 1],
  lengths: [0.5, 1, 2, 4],
};
