import { createRandom, tensor, type Tensor } from '../../core/index.ts';

/** How many examples there are in all, and how wide the layers are. */
export const examples = 32;
const inputs = 6;
const units = 8;

/** A linear layer whose outputs are normalized, a ReLU, and a sum that predicts one number. */
export interface Network {
  /** [units, inputs] */
  readonly weights: Tensor;
  readonly readout: Float64Array;
}

/** Examples and what should be predicted of them. */
export interface Batch {
  /** [examples, inputs] */
  readonly x: Tensor;
  readonly target: Float64Array;
}

/** Draws a network and its 32 examples. */
export function drawTask(seed: number): { readonly network: Network; readonly batch: Batch } {
  const { normal } = createRandom(seed);
  const draw = (count: number): Float64Array => Float64Array.from({ length: count }, normal);
  return {
    network: { weights: tensor(draw(units * inputs), [units, inputs]), readout: draw(units) },
    batch: { x: tensor(draw(examples * inputs), [examples, inputs]), target: draw(examples) },
  };
}

/** The examples from one number to another. */
export function slice({ x, target }: Batch, from: number, to: number): Batch {
  return {
    x: tensor(x.data.slice(from * inputs, to * inputs), [to - from, inputs]),
    target: target.slice(from, to),
  };
}

/** a = x Wᵀ: [examples, units] */
export function linear(x: Tensor, weights: Tensor): Tensor {
  const [count = 0] = x.shape;
  const a = new Float64Array(count * units);
  for (const [index] of a.entries()) {
    const [n, u] = [Math.floor(index / units), index % units];
    a[index] = dot(rowOf(x, n), rowOf(weights, u));
  }
  return tensor(a, [count, units]);
}

/** dW = daᵀ x: the gradient of the linear layer's weights. */
export function linearBackward(da: Tensor, x: Tensor): Tensor {
  const [count = 0] = x.shape;
  const dw = new Float64Array(units * inputs);
  for (let n = 0; n < count; n++) {
    const input = rowOf(x, n);
    for (const [u, slope] of rowOf(da, n).entries()) {
      for (const [i, value] of input.entries()) {
        dw[u * inputs + i] = (dw[u * inputs + i] ?? 0) + slope * value;
      }
    }
  }
  return tensor(dw, [units, inputs]);
}

/**
 * The gradient of the mean squared error over all 32 examples with respect to the ReLU's inputs:
 * each part's error is divided by 32, not by the size of the part, so that parts add up.
 */
export function lossBackward(y: Tensor, target: Float64Array, readout: Float64Array): Tensor {
  const dy = new Float64Array(y.data.length);
  for (const [n, wanted] of target.entries()) {
    const outputs = rowOf(y, n);
    const active = outputs.map((output) => Math.max(0, output));
    const error = (dot(active, readout) - wanted) / examples;
    dy.set(
      readout.map((weight, u) => ((outputs[u] ?? 0) > 0 ? error * weight : 0)),
      n * units,
    );
  }
  return tensor(dy, y.shape);
}

function rowOf({ data, shape: [, width = 1] }: Tensor, row: number) {
  return data.subarray(row * width, (row + 1) * width);
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
