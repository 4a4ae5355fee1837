import { tensor, type Tensor } from '../../core/index.ts';
import { hiddenLayer, type LayerName } from './hidden-layer.ts';
import type { Examples, Network, RegressionTask } from './regression-task.ts';

/** What came of a training. */
export interface TrainingRun {
  /** The training loss before each step and after the last; it ends where it was no longer finite. */
  readonly losses: readonly number[];
  /** The loss of the held-out examples after the last step. */
  readonly heldOut: number;
}

/** A loss beyond this is taken as diverged: no later step brings it back in time. */
const diverged = 1e6;

/**
 * Trains a net of one hidden layer with ReLU by full-batch gradient descent.
 *
 * Formula: prediction = u · max(0, a) + c with a from the hidden layer; loss = ½ mean (prediction − target)²
 *
 * @param name how the hidden layer writes its weights or normalizes; the readout u, c is plain
 * @param rate the learning rate of every parameter
 */
export function trainHiddenLayer(
  name: LayerName,
  { start, training, heldOut }: RegressionTask,
  rate: number,
  steps: number,
): TrainingRun {
  const layer = hiddenLayer(name, start.weights, training.x);
  const readout: Readout = { weights: start.readout.slice(), bias: 0 };
  const losses: number[] = [];
  for (let step = 0; ; step += 1) {
    const a = layer.forward(training.x);
    const { loss, da, du, dc } = readoutStep(a, training, readout);
    if (!(loss < diverged)) return { losses, heldOut: Infinity };
    losses.push(loss);
    if (step === steps) break;
    layer.step(da, rate);
    for (let u = 0; u < du.length; u += 1) readout.weights[u]! -= rate * du[u]!;
    readout.bias -= rate * dc;
  }
  return { losses, heldOut: readoutStep(layer.infer(heldOut.x), heldOut, readout).loss };
}

interface Readout {
  readonly weights: Network['readout'];
  bias: number;
}

function readoutStep(a: Tensor, { target }: Examples, { weights, bias }: Readout) {
  const [examples, units] = [target.length, weights.length];
  const da = new Float64Array(a.data.length);
  const du = new Float64Array(units);
  let [loss, dc] = [0, 0];
  for (let n = 0; n < examples; n += 1) {
    let prediction = bias;
    for (let u = 0; u < units; u += 1) {
      prediction += weights[u]! * Math.max(0, a.data[n * units + u]!);
    }
    const error = prediction - target[n]!;
    const slope = error / examples;
    loss += (error * slope) / 2;
    dc += slope;
    for (let u = 0; u < units; u += 1) {
      const value = a.data[n * units + u]!;
      if (value <= 0) continue;
      du[u]! += slope * value;
      da[n * units + u] = slope * weights[u]!;
    }
  }
  return { loss, da: tensor(da, a.shape), du, dc };
}
