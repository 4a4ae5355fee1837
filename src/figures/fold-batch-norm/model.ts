import {
  batchNormInference,
  createRandom,
  foldBatchNorm,
  tensor,
  type FloatArray,
} from '../../core/index.ts';
import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { applyLayer, channels, convolution, linearLayer } from './layer.ts';
import type { Mistake, parameters } from './parameters.ts';

const epsilon = 1e-5;

/** A weight before and after folding. */
export interface Weight {
  readonly channel: number;
  readonly before: number;
  readonly after: number;
}

/** One output, of layer and Batch Normalization and of the folded layer. */
export interface Output {
  readonly channel: number;
  readonly separate: number;
  readonly folded: number;
}

/** A channel's numbers. */
export interface Channel {
  readonly channel: number;
  readonly gamma: number;
  readonly beta: number;
  readonly mean: number;
  readonly variance: number;
  readonly scale: number;
  readonly bias: number;
  /** The bias that the folded layer needs. */
  readonly foldedBias: number;
  /** The bias that it was given: another one after a mistake. */
  readonly usedBias: number;
}

/** The state of the figure. */
export interface Model {
  readonly mistake: Mistake;
  readonly epsilon: number;
  readonly channels: readonly Channel[];
  readonly weights: readonly Weight[];
  readonly outputs: readonly Output[];
  readonly largestDifference: number;
}

/** Folds a Batch Normalization into the layer before it, and compares the two ways. */
export function model(values: Values<typeof parameters>): Model {
  const { layer: kind, mistake, variance, precision, seed } = values;
  const random = createRandom(seed);
  const layer = kind === 'linear' ? linearLayer(random) : convolution(random);
  const norm = drawNorm(random, variance);
  const { scale, shift } = foldBatchNorm(norm.running, { ...norm, epsilon });
  const weight = layer.weight.map(
    (value, index) => value * (scale[Math.floor(index / layer.inputs)] ?? NaN),
  );
  const rightBias = foldedBias('none', layer.bias, scale, shift);
  const bias = foldedBias(mistake, layer.bias, scale, shift);
  const cast = (array: Float64Array): FloatArray =>
    precision === 'float32' ? Float32Array.from(array) : array;
  const before = applyLayer(layer, cast(layer.weight), cast(layer.bias));
  const { gamma, beta, running } = norm;
  const separate = batchNormInference(tensor(before, [layer.positions, channels]), {
    gamma,
    beta,
    running,
    epsilon,
  }).data;
  const folded = applyLayer(layer, cast(weight), cast(bias));
  const outputs = Array.from(separate, (value, index) => ({
    channel: index % channels,
    separate: value,
    folded: folded[index] ?? NaN,
  }));
  return {
    mistake,
    epsilon,
    channels: Array.from(scale, (value, index) => ({
      channel: index,
      gamma: gamma[index] ?? NaN,
      beta: beta[index] ?? NaN,
      mean: running.mean[index] ?? NaN,
      variance: running.variance[index] ?? NaN,
      scale: value,
      bias: layer.bias[index] ?? NaN,
      foldedBias: rightBias[index] ?? NaN,
      usedBias: bias[index] ?? NaN,
    })),
    weights: Array.from(layer.weight, (value, index) => ({
      channel: Math.floor(index / layer.inputs),
      before: value,
      after: weight[index] ?? NaN,
    })),
    outputs,
    largestDifference: Math.max(
      ...outputs.map((output) => Math.abs(output.folded - output.separate)),
    ),
  };
}

/** Each channel's numbers before and after. */
export function rows(model: Model): Table {
  const norm = ['gamma', 'beta', 'mean', 'variance'] as const;
  return tableOf(
    ['channel', ...norm, 'scale', 'bias', 'foldedBias', 'usedBias'],
    model.channels.map((one) => ({ ...one, channel: one.channel + 1 })),
  );
}

/** A Batch Normalization after training; the first channel's running variance is the reader's. */
function drawNorm(random: ReturnType<typeof createRandom>, variance: number) {
  const draw = (centre: number, half: number): Float64Array =>
    Float64Array.from({ length: channels }, () => centre + half * (2 * random.uniform() - 1));
  const [gamma, beta, mean] = [draw(1, 0.5), draw(0, 0.6), draw(0, 0.8)];
  return { gamma, beta, running: { mean, variance: Float64Array.of(variance, 0.9, 2.5) } };
}

function foldedBias(
  mistake: Mistake,
  bias: Float64Array,
  scale: Float64Array,
  shift: Float64Array,
): Float64Array {
  if (mistake === 'lost') return new Float64Array(channels);
  return bias.map((value, index) => {
    const factor = mistake === 'unscaled' ? 1 : (scale[index] ?? NaN);
    return factor * value + (shift[index] ?? NaN);
  });
}
