/** What the TensorFlow.js versions of the methods are made of. */
import * as tf from '@tensorflow/tfjs';

export { tf };

/** Inputs by the core's names; `x` stands for any when a method has none of this name. */
export interface Inputs {
  readonly [name: string]: tf.Tensor | undefined;
  readonly x: tf.Tensor;
}

/** (x − μ) / √(σ² + ε) over axes. */
export function standardize(x: tf.Tensor, axes: number[], epsilon: number): tf.Tensor {
  const { mean, variance } = tf.moments(x, axes, true);
  return tf.mul(tf.sub(x, mean), tf.rsqrt(tf.add(variance, epsilon)));
}

/** 1/m Σ x² over axes. */
export function meanSquare(x: tf.Tensor, axes: number[]): tf.Tensor {
  return tf.mean(tf.square(x), axes, true);
}

/** γ y + β with one of each for every channel of [N, C, ...spatial]. */
export function byChannel(y: tf.Tensor, { gamma, beta }: Inputs): tf.Tensor {
  const shape = y.shape.map((length, axis) => (axis === 1 ? length : 1));
  const times = gamma === undefined ? y : tf.mul(y, tf.reshape(gamma, shape));
  return beta === undefined ? times : tf.add(times, tf.reshape(beta, shape));
}

/** [N, C, positions]. */
export function flattened(x: tf.Tensor): tf.Tensor {
  return tf.reshape(x, [x.shape[0], x.shape[1]!, -1]);
}

/** [N, C, ...spatial] as rows of channels, and the way back. */
export function channelsLast(x: tf.Tensor): {
  readonly rows: tf.Tensor2D;
  readonly back: (rows: tf.Tensor2D) => tf.Tensor;
} {
  if (x.rank === 2) return { rows: x as tf.Tensor2D, back: (rows) => rows };
  const [examples = 1, channels = 1] = x.shape;
  const rows = tf.reshape<tf.Rank.R2>(tf.transpose(flattened(x), [0, 2, 1]), [-1, channels]);
  return {
    rows,
    back: (y) =>
      tf.reshape(tf.transpose(tf.reshape(y, [examples, -1, channels]), [0, 2, 1]), x.shape),
  };
}

/** The same numbers as a constant, which no gradient passes. */
export function detached(x: tf.Tensor): tf.Tensor {
  return tf.tensor(x.dataSync(), x.shape);
}

/** The axes from one on. */
export function axesFrom(x: tf.Tensor, first: number): number[] {
  return Array.from({ length: x.rank - first }, (_, i) => first + i);
}

/** The axes of a channel's numbers in [N, C, ...spatial]. */
export function channelAxes(x: tf.Tensor): number[] {
  return [0, ...axesFrom(x, 2)];
}

/** The trailing axes that an option tells. */
export function trailingAxes(x: tf.Tensor, options: Readonly<Record<string, unknown>>): number[] {
  return axesFrom(x, x.rank - (options['trailing'] as number));
}

/** γ y + β of the trailing axes. */
export function scaled(
  y: tf.Tensor,
  { gamma, beta }: Readonly<Record<string, tf.Tensor | undefined>>,
): tf.Tensor {
  const times = gamma === undefined ? y : tf.mul(y, gamma);
  return beta === undefined ? times : tf.add(times, beta);
}

/** Batch Normalization by the library's own operation, with the batch's statistics or given ones. */
export function batchNorm(
  { x, gamma, beta }: Inputs,
  epsilon: number,
  given?: { readonly mean: tf.Tensor; readonly variance: tf.Tensor },
): tf.Tensor {
  const { rows, back } = channelsLast(x);
  const { mean, variance } = given ?? tf.moments(rows, 0);
  const y = tf.batchNorm2d(
    rows,
    mean as tf.Tensor1D,
    variance as tf.Tensor1D,
    beta as tf.Tensor1D,
    gamma as tf.Tensor1D,
    epsilon,
  );
  return back(y);
}
