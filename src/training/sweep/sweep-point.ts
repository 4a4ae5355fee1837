import type { ExampleSets } from '../examples/examples.ts';
import { firstOf } from '../examples/first-of.ts';
import { convolutionalNetwork, smallConvolutional } from '../networks/convolutional-network.ts';
import type { Evaluation } from '../networks/evaluate.ts';
import type { Kernels } from '../networks/kernels.ts';
import { normalizations, type NormalizationOptions } from '../networks/normalizations/options.ts';
import { createRun, type RunSettings } from '../networks/run.ts';
import type { SweepMethod, SweepSettings } from './sweep-settings.ts';

/** One run: where it stands in the sweep. */
export interface SweepPoint {
  readonly method: SweepMethod;
  /** B. */
  readonly batch: number;
  /** The learning rate's peak for each image of a batch: at batch size B it is B times as much. */
  readonly rate: number;
  readonly seed: number;
}

/** How many test images a trained network got wrong. */
export interface SweepResult {
  /** With running statistics, where the method has any. */
  readonly running: number;
  /** With the statistics of batches of size B; what does not fill one is not asked. */
  readonly batch: number;
}

/**
 * Trains the small convolutional network once and tests it.
 *
 * @param kernels the loops; all memory of the run comes from them
 * @param digits the first of its training images are learned, all of its test images are asked
 * @see Wu & He 2018, arXiv 1803.08494, Figure 1: the same question of a large network
 */
export function sweepPoint(
  kernels: Kernels,
  digits: ExampleSets,
  settings: SweepSettings,
  point: SweepPoint,
): SweepResult {
  const sets = { ...digits, training: firstOf(digits.training, settings.training) };
  const run = createRun(kernels, runSettings(settings, point), sets);
  for (let step = 0; step < run.steps; step += 1) run.step();
  return {
    running: wrongIn(run.evaluate('test', 'running')),
    batch: wrongIn(run.evaluate('test', 'batch')),
  };
}

function runSettings(settings: SweepSettings, { method, batch, rate, seed }: SweepPoint) {
  const { epochs, momentum, groups } = settings;
  const options = { ...smallConvolutional, normalization: normalizationOf(method, groups) };
  return {
    build: (kernels, parameters, shape, random) =>
      convolutionalNetwork(kernels, parameters, shape, options, random),
    batch,
    order: 'shuffled',
    epochs,
    optimizer: { momentum, weightDecay: 0 },
    schedule: { peak: rate * batch, warmUp: 0, decay: 'cosine' },
    seed,
  } satisfies RunSettings;
}

function normalizationOf(method: SweepMethod, groups: number): NormalizationOptions {
  const named = {
    bn: normalizations.batch,
    gn: normalizations.group,
    ln: normalizations.layer,
    in: normalizations.instance,
    wn: normalizations.weight,
    none: normalizations.none,
  };
  return { ...named[method], groups };
}

function wrongIn({ error, count }: Evaluation): number {
  return Math.round(error * count);
}
