/** What the TensorFlow.js versions of the methods are made of. */
import * as tf from '@tensorflow/tfjs';

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
