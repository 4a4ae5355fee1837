/** The TensorFlow.js versions of the methods that take more than a few operations. */
import * as tf from '@tensorflow/tfjs';
import { byChannel, channelsLast, detached, flattened, type Inputs } from './tfjs-parts.ts';

type Options = Readonly<Record<string, unknown>>;

/** Switchable Normalization. */
export function switchable(inputs: Inputs, options: Options): tf.Tensor {
  const { x, meanLogits, varianceLogits } = inputs;
  if (!meanLogits || !varianceLogits) throw new Error('both logits must be given');
  const flat = flattened(x);
  const three = [[2], [1, 2], [0, 2]].map((axes) => tf.moments(flat, axes, true));
  const mixed = (key: 'mean' | 'variance', logits: tf.Tensor) => {
    const weights = tf.unstack(tf.softmax(logits));
    const parts = three.map((moments, k) => tf.mul(moments[key], weights[k] ?? 0));
    return parts.reduce((sum, part) => tf.add(sum, part));
  };
  const spread = tf.add(mixed('variance', varianceLogits), options['epsilon'] as number);
  const normalized = tf.mul(tf.sub(flat, mixed('mean', meanLogits)), tf.rsqrt(spread));
  return tf.reshape(byChannel(normalized, inputs), x.shape);
}

/** Spectral Normalization; its vectors are constants of the gradient. */
export function spectral({ w, u, v }: Inputs, options: Options): tf.Tensor {
  if (!w || !u || !v) throw new Error('w, u and v must be given');
  const matrix = tf.reshape<tf.Rank.R2>(w, [w.shape[0], -1]);
  const unit = (vector: tf.Tensor) => detached(tf.div(vector, tf.norm(vector)));
  let left = tf.reshape(u, [-1, 1]);
  let right = tf.reshape(v, [-1, 1]);
  for (let step = 0; step < (options['iterations'] as number); step += 1) {
    if (options['first'] === 'v') right = unit(tf.matMul(matrix, left, true));
    left = unit(tf.matMul(matrix, right));
    if (options['first'] === 'u') right = unit(tf.matMul(matrix, left, true));
  }
  return tf.div(w, tf.sum(tf.mul(left, tf.matMul(matrix, right))));
}

/** Local Response Normalization: the library's own operation for odd sizes, else by shifted sums. */
export function localResponse({ x }: Inputs, options: Options): tf.Tensor {
  const { size, alpha, beta, k } = options as Record<'size' | 'alpha' | 'beta' | 'k', number>;
  const scale = options['alphaDivisor'] === 'size' ? alpha / size : alpha;
  const { rows, back } = channelsLast(x);
  if (size % 2 === 1) {
    const image = tf.reshape(rows, [1, 1, ...rows.shape]);
    const radius = (size - 1) / 2;
    const y = tf.localResponseNormalization(image as tf.Tensor4D, radius, k, scale, beta);
    return back(tf.reshape(y, rows.shape));
  }
  const before = Math.floor(size / 2);
  const [count, channels] = rows.shape;
  const padded = tf.pad2d(tf.square(rows), [
    [0, 0],
    [before, size - 1 - before],
  ]);
  const shifted = Array.from({ length: size }, (_, j) =>
    tf.slice2d(padded, [0, j], [count, channels]),
  );
  const bases = tf.add(tf.mul(tf.addN(shifted), scale), k);
  return back(tf.mul(rows, tf.pow(bases, -beta)));
}

/** Robust scaling; the order of the numbers is found outside of the library. */
export function robust({ x }: Inputs): tf.Tensor {
  const [count = 1, features = 1] = x.shape;
  const values = x.dataSync();
  const flat = tf.reshape(x, [-1]);
  const sorted = Array.from({ length: features }, (_, feature) =>
    Array.from({ length: count }, (__, n) => n * features + feature).sort(
      (a, b) => (values[a] ?? NaN) - (values[b] ?? NaN),
    ),
  );
  const quantile = (q: number) => {
    const place = q * (count - 1);
    const part = place - Math.floor(place);
    const at = (rank: number) =>
      tf.gather(
        flat,
        tf.tensor1d(
          sorted.map((indices) => indices[rank] ?? 0),
          'int32',
        ),
      );
    return tf.add(
      tf.mul(at(Math.floor(place)), 1 - part),
      tf.mul(at(Math.min(count - 1, Math.floor(place) + 1)), part),
    );
  };
  return tf.div(tf.sub(x, quantile(0.5)), tf.sub(quantile(0.75), quantile(0.25)));
}
