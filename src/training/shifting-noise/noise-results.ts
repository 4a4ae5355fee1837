import { storedMeasure } from '../sweep/stored-measure.ts';
import { noiseRates, noiseSeeds, noiseSettings, type NoiseMethod } from './noise-settings.ts';
import type { NoiseMeasures, NoisePoint, NoisyTraining } from './train-noisy.ts';

/** What is stored of one method. */
export interface NoiseCells {
  /** Each measure by learning rate, time and seed. */
  readonly measures: Readonly<
    Record<keyof NoiseMeasures, readonly (readonly (readonly number[])[])[]>
  >;
  /** How many test images were wrong in the end, by learning rate and seed. */
  readonly wrong: readonly (readonly number[])[];
}

/** The stored results of all trainings. */
export type NoiseResults = Readonly<Record<NoiseMethod, NoiseCells>>;

/** Trains with every method, learning rate and seed. */
export function gatherNoise(train: (point: NoisePoint) => NoisyTraining): NoiseResults {
  const cells = (method: NoiseMethod): NoiseCells =>
    cellsOf(
      noiseRates.map((rate) =>
        Array.from({ length: noiseSeeds }, (_, seed) => train({ method, rate, seed: seed + 1 })),
      ),
    );
  return { none: cells('none'), bn: cells('bn'), noisy: cells('noisy') };
}

function cellsOf(trainings: readonly (readonly NoisyTraining[])[]): NoiseCells {
  const times = Array.from({ length: noiseSettings.steps / noiseSettings.every }, (_, at) => at);
  const measure = (name: keyof NoiseMeasures) =>
    trainings.map((seeds) =>
      times.map((at) => seeds.map(({ measures }) => storedMeasure(measures[at]?.[name] ?? NaN))),
    );
  return {
    measures: {
      loss: measure('loss'),
      drift: measure('drift'),
      shift: measure('shift'),
      change: measure('change'),
    },
    wrong: trainings.map((seeds) => seeds.map(({ wrong }) => wrong)),
  };
}
