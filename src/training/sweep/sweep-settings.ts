/** The methods that are compared. */
export const sweepMethods = ['bn', 'gn', 'ln', 'in', 'wn', 'none'] as const;

/** One of them. */
export type SweepMethod = (typeof sweepMethods)[number];

/** The batch sizes at which they are compared. */
export const sweepSizes = [1, 2, 4, 8, 16, 32, 64] as const;

/** The learning rate's peaks for each image of a batch. */
export const sweepRates = [0.0003, 0.001, 0.003] as const;

/** The seeds are 1 to this number. */
export const sweepSeeds = 10;

/** What all runs of the sweep share. */
export interface SweepSettings {
  /** How many training images are learned. */
  readonly training: number;
  /** How many test images are asked. */
  readonly test: number;
  readonly epochs: number;
  readonly momentum: number;
  /** G of Group Normalization; the network has 8, 16 and 16 channels. */
  readonly groups: number;
}

/** Those of the stored results. */
export const sweepSettings: SweepSettings = {
  training: 1000,
  test: 1000,
  epochs: 5,
  momentum: 0.9,
  groups: 4,
};
