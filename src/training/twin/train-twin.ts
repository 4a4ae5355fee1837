import { asRows } from '../examples/as-rows.ts';
import type { Examples, ExampleSets } from '../examples/examples.ts';
import { firstOf } from '../examples/first-of.ts';
import { convolutionalNetwork, smallConvolutional } from '../networks/convolutional-network.ts';
import { denseNetwork } from '../networks/dense-network.ts';
import type { Kernels } from '../networks/kernels.ts';
import { normalizations, type NormalizationOptions } from '../networks/normalizations/options.ts';
import { createRun, type NetworkBuilder, type RunSettings } from '../networks/run.ts';
import { createRunningMemory } from './running-memory.ts';
import { tryTwin, type Tried } from './try-twin.ts';
import {
  twinTests,
  twinWeights,
  type TwinNetwork,
  type TwinOrder,
  type TwinSettings,
} from './twin-settings.ts';

/** One training: where it stands among all. */
export interface TwinPoint {
  readonly network: TwinNetwork;
  readonly order: TwinOrder;
  /** B. */
  readonly batch: number;
  readonly seed: number;
}

/** The same weights, tested in several ways. */
export interface TwinTest {
  /** With the statistics of batches of size B, of all classes. */
  readonly mixed: Tried;
  /** With those of batches of size B that are sorted by class; asked where training was shuffled. */
  readonly sorted: Tried | undefined;
  /** With running statistics, for each of {@link twinWeights}. */
  readonly running: readonly Tried[];
}

/**
 * Trains a network with Batch Normalization once, and tests it on its way with all kinds of statistics.
 *
 * Training never reads running statistics, so one training serves every weight: they are gathered side
 * by side. A whole run with one weight gives the same (`tests/unit/training/twin.test.ts`).
 *
 * @param kernels the loops; all memory of the run comes from them
 * @param digits the first of its images are learned and asked
 * @returns a test for each of {@link twinTests}
 */
export function trainTwin(
  kernels: Kernels,
  digits: ExampleSets,
  settings: TwinSettings,
  point: TwinPoint,
): readonly TwinTest[] {
  const sets = twinSets(digits, settings, point.network);
  const run = createRun(kernels, twinRun(settings, point, normalizations.batch), sets);
  const memories = twinWeights.map((weight) => createRunningMemory(run, weight));
  const byClass = sortedByClass(sets.test);
  const stops = twinTests.map((epochs) => Math.round(epochs * run.stepsPerEpoch));
  const tests: TwinTest[] = [];
  for (let step = 1; step <= run.steps; step += 1) {
    run.step();
    for (const memory of memories) memory.follow();
    if (!stops.includes(step)) continue;
    const [own, large] = [run.networkFor(point.batch), run.networkFor(atOnce)];
    tests.push({
      mixed: tryTwin(own, sets.test),
      sorted: point.order === 'shuffled' ? tryTwin(own, byClass) : undefined,
      running: memories.map((memory) => tryTwin(large, sets.test, memory.bring())),
    });
  }
  return tests;
}

/** So many images are asked at once where the batch does not matter. */
const atOnce = 100;

/** What the network learns and is asked, in the shape that it reads. */
export function twinSets(
  { training, test, outputs }: ExampleSets,
  settings: TwinSettings,
  network: TwinNetwork,
): ExampleSets {
  const shaped = (examples: Examples): Examples =>
    network === 'dense' ? asRows(examples) : examples;
  return {
    training: shaped(firstOf(training, settings.training)),
    test: shaped(firstOf(test, settings.test)),
    outputs,
  };
}

/** The settings of a training, as the lab takes them. */
export function twinRun(
  { epochs, momentum, rate, hidden }: TwinSettings,
  { network, order, batch, seed }: TwinPoint,
  normalization: NormalizationOptions,
): RunSettings {
  const build: NetworkBuilder =
    network === 'dense'
      ? (kernels, parameters, shape, random) => {
          const options = { hidden, classes: smallConvolutional.classes, normalization };
          return denseNetwork(kernels, parameters, shape, options, random);
        }
      : (kernels, parameters, shape, random) => {
          const options = { ...smallConvolutional, normalization };
          return convolutionalNetwork(kernels, parameters, shape, options, random);
        };
  return {
    build,
    batch,
    order,
    epochs,
    optimizer: { momentum, weightDecay: 0 },
    schedule: { peak: rate * batch, warmUp: 0, decay: 'cosine' },
    seed,
  };
}

function sortedByClass({ inputs, labels, shape }: Examples): Examples {
  const size = inputs.length / labels.length;
  const order = Array.from(labels, (label, index) => ({ label, index }));
  order.sort((a, b) => a.label - b.label || a.index - b.index);
  const sorted = { inputs: inputs.slice(), labels: labels.slice(), shape };
  for (const [at, { label, index }] of order.entries()) {
    sorted.labels[at] = label;
    sorted.inputs.set(inputs.subarray(index * size, (index + 1) * size), at * size);
  }
  return sorted;
}
