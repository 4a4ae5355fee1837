import { spreadOf } from '../../kit/data/spread-of.ts';
import { log, type FloatArray } from '../../core/index.ts';
import type { ExampleSets } from '../examples/examples.ts';
import { load } from '../networks/batches.ts';
import { evaluate, type Evaluation } from '../networks/evaluate.ts';
import type { Kernels } from '../networks/kernels.ts';
import { normalizations } from '../networks/normalizations/options.ts';
import { recurrentNetwork, type RecurrentNetwork } from '../networks/recurrent-network.ts';
import { createRun, type Run, type RunSettings } from '../networks/run.ts';
import { recurrentSets, testSequences } from './recurrent-sets.ts';
import {
  recurrentSteps,
  type RecurrentCell,
  type RecurrentMethod,
  type RecurrentSettings,
  type RecurrentTask,
} from './recurrent-settings.ts';

/** One run: where it stands among the others. */
export interface RecurrentPoint {
  readonly task: RecurrentTask;
  readonly cell: RecurrentCell;
  readonly method: RecurrentMethod;
  /** B. */
  readonly batch: number;
  readonly seed: number;
}

/** What is kept of a run, in whole numbers. */
export interface RecurrentResult {
  /**
   * At each moment, with running statistics where the method has any: how many digits are wrong, or the
   * mean squared error of the sums in millionths.
   */
  readonly errors: readonly number[];
  /**
   * The size of ∂L/∂h_t at each place, before training and after it: the median over sequences, of each
   * one's own loss, in hundredths of a power of ten.
   */
  readonly gradients: readonly [before: readonly number[], after: readonly number[]];
  /** Of the adding problem: the error at each of the test's lengths. */
  readonly lengths: readonly number[];
}

/** A run whose network is known to be recurrent. */
type RecurrentRun = Run & { readonly network: RecurrentNetwork };

/** How many sequences are asked at once: long ones need much memory. */
const atOnce = 25;

/**
 * Trains a small recurrent network once; tests it on the way, at the end, and on longer sequences.
 *
 * @param kernels the loops; all memory of the run comes from them
 * @param digits real ones, 14 × 14
 * @see Ba et al. 2016, arXiv 1607.06450; Cooijmans et al. 2016, arXiv 1603.09025
 */
export function recurrentPoint(
  kernels: Kernels,
  digits: ExampleSets,
  settings: RecurrentSettings,
  point: RecurrentPoint,
): RecurrentResult {
  const sets = recurrentSets(digits, settings, point);
  // It is the network that `runSettings` builds.
  const run = createRun(kernels, runSettings(settings, point, sets), sets) as RecurrentRun;
  const before = gradientsOf(run, sets, settings);
  const errors = settings.moments.map((moment, i) => {
    const from = (settings.moments[i - 1] ?? 0) * run.steps;
    for (let step = from; step < moment * run.steps; step += 1) run.step();
    return wholeError(run.evaluate('test', 'running'), point.task);
  });
  const after = gradientsOf(run, sets, settings);
  return { errors, gradients: [before, after], lengths: lengthsOf(run, settings, point) };
}

function runSettings(
  { sequences, units, rate }: RecurrentSettings,
  { task, cell, method, batch, seed }: RecurrentPoint,
  { training, outputs }: ExampleSets,
): RunSettings {
  const kinds = { none: 'none', ln: 'layer', bn: 'batch' } as const;
  const options = {
    cell: ({ simple: 'simple', lstm: 'long short-term' } as const)[cell],
    units,
    outputs,
    normalization: {
      ...normalizations.none,
      kind: kinds[method],
      trainedSteps: recurrentSteps[task],
    },
  } as const;
  return {
    build: (kernels, parameters, shape, random) =>
      recurrentNetwork(kernels, parameters, shape, options, random),
    batch,
    order: 'shuffled',
    epochs: sequences[cell] / training.labels.length,
    optimizer: 'adam',
    schedule: { peak: rate * Math.sqrt(batch / 16), warmUp: 0, decay: 'cosine' },
    seed,
  };
}

/** The gradient's size on its way back, with each batch's own statistics, as in training. */
function gradientsOf(
  { network }: RecurrentRun,
  { test }: ExampleSets,
  { looked, places }: RecurrentSettings,
): number[] {
  const batch = network.loss.labels.length;
  const gradients = network.recurrent.stateGradients;
  const sizes = places.map(() => [] as number[]);
  for (let first = 0; first < looked; first += batch) {
    load(
      network,
      test,
      Int32Array.from({ length: batch }, (_, n) => first + n),
    );
    network.forward('batch');
    network.backward();
    for (const [place, share] of places.entries()) {
      const { data } = gradients[Math.round(share * (gradients.length - 1))]!; // share ≤ 1
      const units = data.length / batch;
      for (let n = 0; n < batch; n += 1) {
        // The loss is the batch's mean: each sequence has a share of 1 / B in it.
        sizes[place]?.push(batch * lengthOf(data.subarray(n * units, (n + 1) * units)));
      }
    }
  }
  return sizes.map((all) => hundredths(spreadOf(all).median));
}

function lengthsOf(
  run: RecurrentRun,
  settings: RecurrentSettings,
  { task }: RecurrentPoint,
): number[] {
  if (task === 'digits') return [];
  return settings.lengths.map((times) => {
    const sequences = testSequences(settings, times * recurrentSteps[task]);
    const network = run.networkFor(atOnce, sequences.shape);
    return wholeError(evaluate(network, sequences, 'running'), task);
  });
}

function wholeError({ error, loss, count }: Evaluation, task: RecurrentTask): number {
  return Math.round(task === 'digits' ? error * count : 1e6 * loss);
}

function lengthOf(vector: FloatArray): number {
  let square = 0;
  for (const value of vector) square += value * value;
  return Math.sqrt(square);
}

/** A gradient too small for a single-precision number counts as the smallest. */
function hundredths(size: number): number {
  return Math.round((100 * log(Math.max(size, 1e-38))) / Math.LN10);
}
