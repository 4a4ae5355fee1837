/** The methods as TensorFlow.js computes them: with its own operations, which it can differentiate. */
import * as tf from '@tensorflow/tfjs';
import {
  byChannel,
  channelsLast,
  detached,
  flattened,
  meanSquare,
  standardize,
  type Inputs,
} from './tfjs-parts.ts';
import { localResponse, robust, spectral, switchable } from './tfjs-longer.ts';

/** The options of a method, by the core's names. */
export type Options = Readonly<Record<string, unknown>>;

/** A method's output from its inputs, by the core's names and in the core's layout. */
export type TfjsMethod = (inputs: Inputs, options: Options) => tf.Tensor;

const epsilonOf = (options: Options) => options['epsilon'] as number;

/** The axes from one on. */
const from = (x: tf.Tensor, first: number) =>
  Array.from({ length: x.rank - first }, (_, i) => first + i);

/** γ and β of the trailing axes. */
function scaled(y: tf.Tensor, { gamma, beta }: Inputs): tf.Tensor {
  const times = gamma === undefined ? y : tf.mul(y, gamma);
  return beta === undefined ? times : tf.add(times, beta);
}

function trailing(x: tf.Tensor, options: Options): number[] {
  return from(x, x.rank - (options['trailing'] as number));
}

const batchNorm: TfjsMethod = ({ x, gamma, beta }, options) => {
  const { rows, back } = channelsLast(x);
  const { mean, variance } = tf.moments(rows, 0);
  const y = tf.batchNorm2d(
    rows,
    mean as tf.Tensor1D,
    variance as tf.Tensor1D,
    beta as tf.Tensor1D,
    gamma as tf.Tensor1D,
    epsilonOf(options),
  );
  return back(y);
};

const batchNormInference: TfjsMethod = ({ x, mean, variance, gamma, beta }, options) => {
  const { rows, back } = channelsLast(x);
  const y = tf.batchNorm2d(
    rows,
    mean as tf.Tensor1D,
    variance as tf.Tensor1D,
    beta as tf.Tensor1D,
    gamma as tf.Tensor1D,
    epsilonOf(options),
  );
  return back(y);
};

const maskedBatchNorm: TfjsMethod = ({ x, gamma, beta }, options) => {
  const { rows, back } = channelsLast(x);
  const mask = tf.tensor2d(options['mask'] as number[], [rows.shape[0], 1]);
  const count = tf.sum(mask);
  const mean = tf.div(tf.sum(tf.mul(rows, mask), 0), count);
  const centred = tf.sub(rows, mean);
  const variance = tf.div(tf.sum(tf.mul(tf.square(centred), mask), 0), count);
  const normalized = tf.mul(centred, tf.rsqrt(tf.add(variance, epsilonOf(options))));
  return back(scaled(normalized, { x, gamma, beta }) as tf.Tensor2D);
};

const groupNorm: TfjsMethod = (inputs, options) => {
  const { x } = inputs;
  const grouped = tf.reshape(x, [x.shape[0], options['groups'] as number, -1]);
  return byChannel(tf.reshape(standardize(grouped, [2], epsilonOf(options)), x.shape), inputs);
};

const instanceNorm: TfjsMethod = (inputs, options) => {
  const { x } = inputs;
  return byChannel(tf.reshape(standardize(flattened(x), [2], epsilonOf(options)), x.shape), inputs);
};

const adaptiveInstanceNorm: TfjsMethod = ({ x, style = x }, options) => {
  const { mean, variance } = tf.moments(flattened(style), 2, true);
  const content = standardize(flattened(x), [2], epsilonOf(options));
  const deviation = tf.sqrt(tf.add(variance, epsilonOf(options)));
  return tf.reshape(tf.add(tf.mul(content, deviation), mean), x.shape);
};

const rmsNorm: TfjsMethod = (inputs, options) => {
  const { x } = inputs;
  const square = meanSquare(x, trailing(x, options));
  return scaled(tf.mul(x, tf.rsqrt(tf.add(square, epsilonOf(options)))), inputs);
};

const weightNorm: TfjsMethod = ({ v, g }, options) => {
  if (v === undefined || g === undefined) throw new Error('v and g must be given');
  const rows = tf.reshape(v, [options['per'] === 'whole' ? 1 : v.shape[0], -1]);
  const length = tf.sqrt(tf.sum(tf.square(rows), 1, true));
  return tf.reshape(tf.mul(tf.div(rows, length), tf.reshape(g, [-1, 1])), v.shape);
};

const weightStandardization: TfjsMethod = ({ w }, options) => {
  if (w === undefined) throw new Error('w must be given');
  const rows = tf.reshape(w, [w.shape[0], -1]);
  const { mean, variance } = tf.moments(rows, 1, true);
  const m = rows.shape[1]!;
  const whole = options['divisor'] === 'n-1' ? tf.mul(variance, m / (m - 1)) : variance;
  const epsilon = epsilonOf(options);
  const deviation =
    options['epsilonPlace'] === 'inside'
      ? tf.sqrt(tf.add(whole, epsilon))
      : tf.add(tf.sqrt(whole), epsilon);
  return tf.reshape(tf.div(tf.sub(rows, mean), deviation), w.shape);
};

const batchRenorm: TfjsMethod = (inputs, options) => {
  const { x } = inputs;
  const axes = [0, ...from(x, 2)];
  const { mean, variance } = tf.moments(x, axes, true);
  const [epsilon, rMax, dMax] = [
    epsilonOf(options),
    options['rMax'] as number,
    options['dMax'] as number,
  ];
  const running = tf.reshape(tf.tensor1d(options['mean'] as number[]), mean.shape);
  const spread = tf.reshape(tf.tensor1d(options['variance'] as number[]), mean.shape);
  const deviation = tf.sqrt(tf.add(spread, epsilon));
  const own = tf.sqrt(tf.add(variance, epsilon));
  const r = detached(tf.clipByValue(tf.div(own, deviation), 1 / rMax, rMax));
  const d = detached(tf.clipByValue(tf.div(tf.sub(mean, running), deviation), -dMax, dMax));
  return byChannel(tf.add(tf.mul(tf.div(tf.sub(x, mean), own), r), d), inputs);
};

const filterResponseNorm: TfjsMethod = (inputs, options) => {
  const { x, tau } = inputs;
  const square = meanSquare(flattened(x), [2]);
  const normalized = tf.mul(flattened(x), tf.rsqrt(tf.add(square, epsilonOf(options))));
  const y = byChannel(normalized, inputs);
  if (tau === undefined) return tf.reshape(y, x.shape);
  // Broadcast by hand: the library's gradient of maximum cannot.
  const least = tf.add(tf.zerosLike(y), tf.reshape(tau, [1, -1, 1]));
  return tf.reshape(tf.maximum(y, least), x.shape);
};

const zScoreScaling: TfjsMethod = ({ x }, options) => {
  const axes = [0, ...from(x, 2)];
  const { mean, variance } = tf.moments(x, axes, true);
  const m = x.size / x.shape[1]!;
  const whole = options['divisor'] === 'n-1' ? tf.mul(variance, m / (m - 1)) : variance;
  return tf.div(tf.sub(x, mean), tf.sqrt(whole));
};

/** Every method that TensorFlow.js can express, by the core's names. */
export const tfjsMethods: Readonly<Record<string, TfjsMethod>> = {
  batchNorm,
  batchNormInference,
  maskedBatchNorm,
  batchRenorm,
  layerNorm: (inputs, options) =>
    scaled(standardize(inputs.x, trailing(inputs.x, options), epsilonOf(options)), inputs),
  layerNormPerChannel: (inputs, options) =>
    byChannel(standardize(inputs.x, from(inputs.x, 1), epsilonOf(options)), inputs),
  channelLayerNorm: (inputs, options) =>
    byChannel(standardize(inputs.x, [1], epsilonOf(options)), inputs),
  instanceNorm,
  adaptiveInstanceNorm,
  groupNorm,
  switchableNorm: switchable,
  rmsNorm,
  weightNorm,
  weightStandardization,
  spectralNorm: spectral,
  meanOnlyBatchNorm: (inputs) =>
    byChannel(tf.sub(inputs.x, tf.mean(inputs.x, [0, ...from(inputs.x, 2)], true)), inputs),
  filterResponseNorm,
  localResponseNorm: localResponse,
  dynamicTanh: (inputs) => scaled(tf.tanh(tf.mul(inputs.x, inputs.alpha ?? 1)), inputs),
  l2Scaling: ({ x }, options) => {
    const length = tf.sqrt(tf.sum(tf.square(x), from(x, 1), true));
    return tf.div(x, tf.maximum(length, epsilonOf(options)));
  },
  minMaxScaling: ({ x }) => {
    const least = tf.min(x, 0, true);
    return tf.div(tf.sub(x, least), tf.sub(tf.max(x, 0, true), least));
  },
  robustScaling: robust,
  zScoreScaling,
};
