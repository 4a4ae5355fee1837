import { createRandom, type Random } from '../../core/index.ts';
import type { Examples, ExampleSets } from '../examples/examples.ts';
import { createBatches, load, type BatchOrder } from './batches.ts';
import { evaluate, type Evaluation } from './evaluate.ts';
import type { Kernels, MomentumOptions } from './kernels.ts';
import type { Mode } from './layer.ts';
import type { Network } from './network.ts';
import { adam } from './optimization/adam.ts';
import { learningRateAt, type Schedule } from './optimization/learning-rate.ts';
import { momentumDescent } from './optimization/momentum.ts';
import { createParameters, type Parameters } from './parameters.ts';

/** Builds one network for one batch size on a store of parameters. */
export type NetworkBuilder = (
  kernels: Kernels,
  parameters: Parameters,
  shape: readonly number[],
  random: Random,
) => Network;

/** Everything that decides how a run goes. The same settings and data give the same bits. */
export interface RunSettings {
  readonly build: NetworkBuilder;
  /** B. */
  readonly batch: number;
  readonly order: BatchOrder;
  /** How often the training set is gone through. */
  readonly epochs: number;
  readonly optimizer: 'adam' | MomentumOptions;
  /** The learning rate's course over the run's steps. */
  readonly schedule: Omit<Schedule, 'steps'>;
  /** From 0 to 2^32 − 1: of the first weights, the batches and the noise. */
  readonly seed: number;
}

/** What one step did. */
export interface StepReport {
  /** From 1. */
  readonly step: number;
  /** Of the batch, before the step. */
  readonly loss: number;
  /** The share of the batch that was wrong, before the step. */
  readonly error: number;
}

/** A network in training. */
export interface Run {
  /** The network that trains: its layers hold the last batch's values and gradients. */
  readonly network: Network;
  readonly parameters: Parameters;
  readonly stepsPerEpoch: number;
  /** Of the whole run. */
  readonly steps: number;
  /** Learns from the next batch. After the last step the rate is that of the last one. */
  readonly step: () => StepReport;
  /**
   * Tries it on a set: with running statistics in large batches, or with the statistics of batches of
   * size B. It changes nothing that training depends on.
   */
  readonly evaluate: (set: 'training' | 'test', mode: Exclude<Mode, 'train'>) => Evaluation;
  /**
   * The same network, parameters shared, for another batch size, such as a reader's own digit, and for
   * another shape of an example, where the network takes it: a longer sequence.
   */
  readonly networkFor: (batch: number, shape?: readonly number[]) => Network;
}

/** The most examples that are classified at once. */
const mostAtOnce = 100;

/**
 * Sets a run up: draws the weights and makes all buffers.
 *
 * @param kernels the loops; all memory of the run comes from them
 * @param sets what is learned, and what it is tried on
 */
export function createRun(kernels: Kernels, settings: RunSettings, sets: ExampleSets): Run {
  const random = createRandom(settings.seed);
  const parameters = createParameters(kernels);
  const build = (shape: readonly number[]): Network =>
    settings.build(kernels, parameters, shape, random);
  const { batch, optimizer } = settings;
  const trained = [batch, ...sets.training.shape];
  const network = build(trained);
  const order = createRandom(random.integer(0x100000000));
  const batches = createBatches(sets.training, batch, settings.order, order);
  const move =
    optimizer === 'adam'
      ? adam(kernels, parameters.all)
      : momentumDescent(kernels, parameters.all, optimizer);
  const steps = settings.epochs * batches.perEpoch;
  const schedule = { ...settings.schedule, steps };
  const built = new Map([[trained.join(), network]]);
  const networkFor = (size: number, example = sets.training.shape): Network => {
    const shape = [size, ...example];
    const known = built.get(shape.join()) ?? build(shape);
    built.set(shape.join(), known);
    return known;
  };
  let done = 0;
  return {
    network,
    parameters,
    stepsPerEpoch: batches.perEpoch,
    steps,
    networkFor,
    step: () => {
      load(network, sets.training, batches.next());
      const { loss, right } = network.forward('train');
      network.backward();
      move(learningRateAt(schedule, Math.min(done, steps - 1)));
      done += 1;
      return { step: done, loss, error: 1 - right / batch };
    },
    evaluate: (set, mode) =>
      evaluate(networkFor(mode === 'batch' ? batch : largeBatch(sets[set])), sets[set], mode),
  };
}

/** The largest batch that divides the set. */
function largeBatch({ labels }: Examples): number {
  let size = Math.min(mostAtOnce, labels.length);
  while (labels.length % size !== 0) size -= 1;
  return size;
}
