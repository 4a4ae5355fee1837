/** What stands between a dense layer and its rectifier: nothing, Batch Normalization, or it with noise behind it. */
export const noiseMethods = ['none', 'bn', 'noisy'] as const;

/** One of them. */
export type NoiseMethod = (typeof noiseMethods)[number];

/** The learning rates. */
export const noiseRates = [0.03, 0.1, 0.3] as const;

/** The seeds are 1 to this number. */
export const noiseSeeds = 40;

/** What all runs share. */
export interface NoiseSettings {
  /** How many training images are learned. */
  readonly training: number;
  /** How many test images are asked at the end. */
  readonly test: number;
  /** The units of each hidden layer: three, of which the last is looked at. */
  readonly hidden: readonly number[];
  /** B. */
  readonly batch: number;
  readonly steps: number;
  /** Every so many steps all is measured; the loss and the drift are means over the steps since. */
  readonly every: number;
  /** How many of the training images show the drift. */
  readonly probe: number;
}

/** Those of the stored results. */
export const noiseSettings: NoiseSettings = {
  training: 3000,
  test: 1000,
  hidden: [64, 64, 64],
  batch: 64,
  steps: 200,
  every: 25,
  probe: 100,
};
