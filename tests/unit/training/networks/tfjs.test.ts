import * as tf from '@tensorflow/tfjs';
import { beforeAll, expect, test } from 'vitest';
import { normalizations } from '../../../../src/training/networks/normalizations/options.ts';
import {
  smallConvolutionalNetwork,
  smallDenseNetwork,
  type SmallNetwork,
} from './small-networks.ts';

type Named = ReadonlyMap<string, tf.Tensor>;

/** How TensorFlow.js lays pictures out: channels last. */
const channelsLast = [0, 2, 3, 1];

beforeAll(() => tf.setBackend('cpu'));

function take(named: Named, name: string): tf.Tensor {
  const found = named.get(name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

function batchNorm(x: tf.Tensor, named: Named, name: string): tf.Tensor {
  if (!named.has(`${name}.gamma`)) return x;
  const axes = Array.from({ length: x.rank - 1 }, (_, axis) => axis);
  const { mean, variance } = tf.moments(x, axes);
  const normalized = x.sub(mean).div(variance.add(1e-5).sqrt());
  return normalized.mul(take(named, `${name}.gamma`)).add(take(named, `${name}.beta`));
}

function dense(x: tf.Tensor, named: Named, name: string): tf.Tensor {
  const y = tf.matMul(x, take(named, `${name}.weight`), false, true);
  return y.add(take(named, `${name}.bias`));
}

function convolution(x: tf.Tensor, named: Named, name: string): tf.Tensor {
  const w = take(named, `${name}.weight`).transpose([2, 3, 1, 0]);
  const y = tf.conv2d(x as tf.Tensor4D, w as tf.Tensor4D, 1, 'same');
  return y.add(take(named, `${name}.bias`));
}

function convolutionalLogits(x: tf.Tensor, named: Named): tf.Tensor {
  let y = convolution(x.transpose(channelsLast), named, 'conv0');
  y = tf.maxPool(tf.relu(batchNorm(y, named, 'norm0')) as tf.Tensor4D, 2, 2, 'valid');
  y = tf.relu(batchNorm(convolution(y, named, 'conv1'), named, 'norm1'));
  return dense(y.transpose([0, 3, 1, 2]).reshape([3, -1]), named, 'logits');
}

function denseLogits(x: tf.Tensor, named: Named): tf.Tensor {
  let y = x;
  for (const index of [0, 1]) {
    y = tf.relu(batchNorm(dense(y, named, `dense${index}`), named, `norm${index}`));
  }
  return dense(y, named, 'logits');
}

/** Compares loss and gradients with those that TensorFlow.js finds by itself. */
function compare(
  { network, parameters }: SmallNetwork,
  logits: (x: tf.Tensor, named: Named) => tf.Tensor,
): void {
  const { loss } = network.forward('batch');
  network.backward();
  const names = parameters.all.map(({ name }) => name);
  const values = parameters.all.map(({ value }) => tf.tensor(value.data, [...value.shape]));
  const x = tf.tensor(network.input.data, [...network.input.shape]);
  const labels = tf.oneHot(Array.from(network.loss.labels), 3);
  const { value, grads } = tf.valueAndGrads((...given: tf.Tensor[]) => {
    const named = new Map(names.map((name, i) => [name, given[i]!]));
    return tf.losses.softmaxCrossEntropy(labels, logits(x, named)).asScalar();
  })(values);
  expect(loss).toBeCloseTo(value.dataSync()[0]!, 5);
  for (const [i, { name, gradient }] of parameters.all.entries()) {
    const expected = Array.from(grads[i]!.dataSync());
    // TensorFlow.js rounds every step to single: some 1e-7 of the largest number in it.
    for (const [j, slope] of expected.entries()) {
      expect(gradient.data[j], `${name}[${j}]`).toBeCloseTo(slope, 5);
    }
  }
}

test.each(['none', 'batch'] as const)(
  'TensorFlow.js finds the gradients of a convolutional net with %s',
  (name) => {
    const small = smallConvolutionalNetwork(normalizations[name], 'float32');
    compare(small, convolutionalLogits);
  },
);

test.each(['none', 'batch'] as const)(
  'TensorFlow.js finds the gradients of a dense net with %s',
  (name) => {
    compare(smallDenseNetwork(normalizations[name], 'float32'), denseLogits);
  },
);
