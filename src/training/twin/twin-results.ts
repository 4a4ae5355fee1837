import { spreadOf } from '../../kit/data/spread-of.ts';
import { storedMeasure } from '../sweep/stored-measure.ts';
import type { TwinPoint, TwinTest } from './train-twin.ts';
import type { Tried } from './try-twin.ts';
import {
  twinSeeds,
  twinSizes,
  twinTests,
  twinWeights,
  type TwinNetwork,
  type TwinOrder,
} from './twin-settings.ts';

/** What is stored of one way of testing: by batch size and by time. */
export interface TwinCells {
  /** How many test images each seed got wrong. */
  readonly wrong: readonly (readonly (readonly number[])[])[];
  /** Of the misfits: the low end of the band, the median, its high end, and the first seed's. */
  readonly misfit: readonly (readonly (readonly number[])[])[];
}

/** What is stored of one network. */
export interface TwinsOfNetwork {
  /** With the batch's statistics: all shuffled; the test sorted by class; training sorted by class. */
  readonly batch: Readonly<Record<'none' | 'test' | 'training', TwinCells>>;
  /** With running statistics, for each weight of a new batch, by the order of training. */
  readonly running: Readonly<Record<TwinOrder, readonly TwinCells[]>>;
}

/** The stored results of all trainings. */
export type TwinResults = Readonly<Record<TwinNetwork, TwinsOfNetwork>>;

/** Trains with every network, order, batch size and seed. */
export function gatherTwins(train: (point: TwinPoint) => readonly TwinTest[]): TwinResults {
  const trainings = (network: TwinNetwork, order: TwinOrder): Trainings =>
    twinSizes.map((batch) =>
      Array.from({ length: twinSeeds }, (_, seed) =>
        train({ network, order, batch, seed: seed + 1 }),
      ),
    );
  const twins = (network: TwinNetwork): TwinsOfNetwork =>
    twinsOfNetwork(trainings(network, 'shuffled'), trainings(network, 'by class'));
  return { dense: twins('dense'), convolutional: twins('convolutional') };
}

/** The tests of every batch size, seed and time. */
type Trainings = readonly (readonly (readonly TwinTest[])[])[];

function twinsOfNetwork(shuffled: Trainings, byClass: Trainings): TwinsOfNetwork {
  const running = (trainings: Trainings) =>
    twinWeights.map((_, weight) => cellsOf(trainings, (test) => test.running[weight]));
  return {
    batch: {
      none: cellsOf(shuffled, ({ mixed }) => mixed),
      test: cellsOf(shuffled, ({ sorted }) => sorted),
      training: cellsOf(byClass, ({ mixed }) => mixed),
    },
    running: { shuffled: running(shuffled), 'by class': running(byClass) },
  };
}

function cellsOf(trainings: Trainings, pick: (test: TwinTest) => Tried | undefined): TwinCells {
  const tried = trainings.map((seeds) =>
    twinTests.map((_, at) =>
      seeds.map((tests) => {
        const one = tests[at] && pick(tests[at]);
        if (!one) throw new RangeError('every training has a test at every time');
        return one;
      }),
    ),
  );
  return {
    wrong: tried.map((times) => times.map((seeds) => seeds.map(({ wrong }) => wrong))),
    misfit: tried.map((times) => times.map((seeds) => misfitsOf(seeds))),
  };
}

function misfitsOf(seeds: readonly Tried[]): readonly number[] {
  const misfits = seeds.map(({ misfit }) => misfit);
  const { low, median, high } = spreadOf(misfits);
  return [low, median, high, misfits[0] ?? NaN].map(storedMeasure);
}
