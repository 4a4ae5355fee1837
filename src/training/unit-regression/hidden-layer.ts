import {
  batchNormBackward,
  batchNormInference,
  batchNormTraining,
  weightNorm,
  weightNormBackward,
  weightNormInitialization,
  type Statistics,
  type Tensor,
} from '../../core/index.ts';
import { linearWeightGradient } from '../linear/linear-backward.ts';
import { linear } from '../linear/linear.ts';
import { addToUnits, sumOfUnits } from './units.ts';

/** How a hidden layer writes its weights, or normalizes its outputs. */
export type LayerName = 'plain' | 'wn' | 'wn-initialized' | 'bn';

/** A layer that learns by gradient descent. */
export interface HiddenLayer {
  /** The outputs before the activation function: [N, units]. In training BN uses the batch's statistics. */
  readonly forward: (x: Tensor) => Tensor;
  /** Takes a step against the gradient of the last forward's outputs. */
  readonly step: (da: Tensor, rate: number) => void;
  /** The outputs for other inputs: BN uses the statistics of the last forward. */
  readonly infer: (x: Tensor) => Tensor;
}

/**
 * A hidden layer whose function starts, but for `wn-initialized` and `bn`, at a = v · x.
 *
 * @param v [units, inputs], the weights at the start; not changed
 * @param x [N, inputs], the batch from which `wn-initialized` takes its lengths and biases
 */
export function hiddenLayer(name: LayerName, v: Tensor, x: Tensor): HiddenLayer {
  switch (name) {
    case 'plain':
      return plainLayer(copy(v));
    case 'bn':
      return batchNormLayer(copy(v));
    case 'wn':
      return weightNormLayer(copy(v), lengths(v), new Float64Array(v.shape[0] ?? 0));
    case 'wn-initialized': {
      const { g, b } = initialLengths(v, x);
      return weightNormLayer(copy(v), g, b);
    }
  }
}

function plainLayer(w: Tensor): HiddenLayer {
  const b = new Float64Array(w.shape[0] ?? 0);
  let input = w;
  const infer = (x: Tensor): Tensor => addToUnits(linear(x, w), b);
  return {
    infer,
    forward: (x) => infer((input = x)),
    step: (da, rate) => {
      descend(w.data, linearWeightGradient(da, input).data, rate);
      descend(b, sumOfUnits(da), rate);
    },
  };
}

function weightNormLayer(v: Tensor, g: Float64Array, b: Float64Array): HiddenLayer {
  let input = v;
  const infer = (x: Tensor): Tensor => addToUnits(linear(x, weightNorm(v, g)), b);
  return {
    infer,
    forward: (x) => infer((input = x)),
    step: (da, rate) => {
      const { dv, dg } = weightNormBackward(linearWeightGradient(da, input), v, g);
      descend(v.data, dv.data, rate);
      descend(g, dg, rate);
      descend(b, sumOfUnits(da), rate);
    },
  };
}

function batchNormLayer(w: Tensor): HiddenLayer {
  const units = w.shape[0] ?? 0;
  const [gamma, beta] = [new Float64Array(units).fill(1), new Float64Array(units)];
  let last: { readonly x: Tensor; readonly a: Tensor; readonly statistics: Statistics } | undefined;
  return {
    forward: (x) => {
      const a = linear(x, w);
      const { y, statistics } = batchNormTraining(a, { gamma, beta });
      last = { x, a, statistics };
      return y;
    },
    step: (da, rate) => {
      if (!last) return;
      const { dx, dgamma, dbeta } = batchNormBackward(da, last.a, last.statistics, { gamma });
      descend(w.data, linearWeightGradient(dx, last.x).data, rate);
      descend(gamma, dgamma, rate);
      descend(beta, dbeta, rate);
    },
    infer: (x) => {
      const a = linear(x, w);
      return last ? batchNormInference(a, { running: last.statistics, gamma, beta }) : a;
    },
  };
}

function initialLengths(v: Tensor, x: Tensor) {
  const ones = new Float64Array(v.shape[0] ?? 0).fill(1);
  return weightNormInitialization(linear(x, weightNorm(v, ones)));
}

/** The length of each unit's weights: with it Weight Normalization starts where plain weights do. */
function lengths({ data, shape: [units = 0, inputs = 0] }: Tensor): Float64Array {
  const squares = new Float64Array(units);
  for (let i = 0; i < data.length; i += 1) squares[Math.floor(i / inputs)]! += data[i]! * data[i]!;
  return squares.map((square) => Math.sqrt(square));
}

function copy({ data, shape }: Tensor): Tensor {
  return { data: data.slice(), shape };
}

function descend(parameter: Tensor['data'], gradient: Tensor['data'], rate: number): void {
  for (let i = 0; i < parameter.length; i += 1) parameter[i]! -= rate * gradient[i]!;
}
