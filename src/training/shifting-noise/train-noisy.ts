import { createRandom } from '../../core/index.ts';
import { asRows } from '../examples/as-rows.ts';
import type { Examples, ExampleSets } from '../examples/examples.ts';
import { firstOf } from '../examples/first-of.ts';
import { createBatches, load } from '../networks/batches.ts';
import { evaluate } from '../networks/evaluate.ts';
import type { Kernels } from '../networks/kernels.ts';
import type { Network } from '../networks/network.ts';
import { createParameters, type Parameters } from '../networks/parameters.ts';
import { driftBetween, unitMoments, type UnitMoments } from './activation-drift.ts';
import { gradientChange, gradientShift, type Replay } from './gradient-distances.ts';
import type { NoiseMethod, NoiseSettings } from './noise-settings.ts';
import { noisyNetwork } from './noisy-network.ts';
import { gradientsOf, stepFrom, valuesOf } from './point-in-weights.ts';
import { replayableRandom } from './replayable-random.ts';

/** One training: where it stands among all. */
export interface NoisePoint {
  readonly method: NoiseMethod;
  /** η. */
  readonly rate: number;
  readonly seed: number;
}

/** What was measured at one time of a training. */
export interface NoiseMeasures {
  /** Of the batches since the last time, each before its step: the mean. */
  readonly loss: number;
  /** Of the input of the last hidden layer, a step: the mean since the last time; see {@link driftBetween}. */
  readonly drift: number;
  /** Of the weights of the last hidden layer at this step; see {@link gradientShift}. */
  readonly shift: number;
  /** Along this step; see {@link gradientChange}. */
  readonly change: number;
}

/** A training, and how many test images the trained network got wrong, without noise. */
export interface NoisyTraining {
  readonly measures: readonly NoiseMeasures[];
  /** With the statistics of batches of 100. */
  readonly wrong: number;
}

/** What the last hidden layer reads. */
const watched = 'rectifier1';
/** So many test images are asked at once. */
const atOnce = 100;

/**
 * Trains the dense network by plain gradient descent at a constant rate, and measures it on its way.
 *
 * A seed gives every method the same first weights and the same batches.
 *
 * @param kernels the loops; all memory of the run comes from them
 * @param digits the first of its training images are learned, all of its test images are asked
 */
export function trainNoisy(
  kernels: Kernels,
  digits: ExampleSets,
  settings: NoiseSettings,
  { method, rate, seed }: NoisePoint,
): NoisyTraining {
  const training = asRows(firstOf(digits.training, settings.training));
  const test = asRows(digits.test);
  const inputs = training.shape[0] ?? 1;
  const [random, noise] = [createRandom(seed), replayableRandom()];
  const parameters = createParameters(kernels);
  const common = { hidden: settings.hidden, classes: digits.outputs, weights: random, noise };
  const build = (size: number, built: NoiseMethod = method): Network =>
    noisyNetwork(kernels, parameters, [size, inputs], { ...common, method: built });
  const network = build(settings.batch);
  const order = createRandom(random.integer(0x100000000));
  const batches = createBatches(training, settings.batch, 'shuffled', order);
  const noiseSeeds = createRandom(random.integer(0x100000000));
  const look = watch(build(settings.probe), training);
  const measures: NoiseMeasures[] = [];
  let noiseSeed = noiseSeeds.integer(0x100000000);
  const replay: Replay = () => {
    noise.restart(noiseSeed);
    const { loss } = network.forward('batch');
    network.backward();
    return loss;
  };
  const lookNow = (): UnitMoments => {
    noise.restart(noiseSeed);
    return look();
  };
  let before = lookNow();
  let [loss, drift] = [0, 0];
  for (let step = 1; step <= settings.steps; step += 1) {
    load(network, training, batches.next());
    loss += replay() / settings.every;
    const measured = step % settings.every === 0;
    const distances = takeStep(parameters, replay, rate, measured);
    noiseSeed = noiseSeeds.integer(0x100000000);
    const after = lookNow();
    drift += driftBetween(before, after) / settings.every;
    before = after;
    if (!distances) continue;
    measures.push({ loss, drift, ...distances });
    [loss, drift] = [0, 0];
  }
  const { error, count } = evaluate(
    build(atOnce, method === 'none' ? method : 'bn'),
    test,
    'batch',
  );
  return { measures, wrong: Math.round(error * count) };
}

/** A step along the gradients that stand in the store; what is measured first leaves no trace. */
function takeStep(
  { all }: Parameters,
  replay: Replay,
  rate: number,
  measured: boolean,
): Pick<NoiseMeasures, 'shift' | 'change'> | undefined {
  const step = { parameters: all, from: valuesOf(all), gradient: gradientsOf(all), rate };
  const distances = measured
    ? { shift: gradientShift(step, replay), change: gradientChange(step, replay) }
    : undefined;
  stepFrom(all, step.from, step.gradient, rate);
  return distances;
}

/** Looks at what the last hidden layer reads of the first training images. */
function watch(probe: Network, training: Examples): () => UnitMoments {
  load(
    probe,
    training,
    Int32Array.from(probe.loss.labels, (_, index) => index),
  );
  const index = probe.layers.findIndex(({ name }) => name === watched);
  const seen = probe.layers[index];
  if (!seen) throw new RangeError('hidden must name three layers');
  const layers = probe.layers.slice(0, index + 1);
  return () => {
    for (const layer of layers) layer.forward('batch');
    return unitMoments(seen.output.value);
  };
}
