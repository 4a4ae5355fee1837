/** TensorFlow.js: channels last, the only order that its convolutions know on these backends. */
import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { plainKernels } from '../../../src/training/networks/plain/plain-kernels.ts';
import type { Parameter } from '../../../src/training/networks/layer.ts';
import {
  BATCH,
  buildNet,
  CLASSES,
  EPSILON,
  LEARNING_RATE,
  MOMENTUM,
  type BenchNet,
} from './bench-net.ts';
import { stagesOf, type Stage, type Trainer } from './trainer.ts';

/** @param wasmFolder the address of its WebAssembly files; the package's own if left out */
export function prepareTfjs(wasmFolder?: string): void {
  if (wasmFolder !== undefined) setWasmPaths(wasmFolder);
}

/** The net with our first weights, in the order of axes that TensorFlow.js knows. */
export async function tfjsTrainer(net: BenchNet, backend: 'cpu' | 'wasm'): Promise<Trainer> {
  await tf.setBackend(backend);
  const { network, parameters } = buildNet(net, plainKernels());
  const stages = stagesOf(network.layers);
  const planes = network.layers.findLast(({ output }) => output.value.shape.length === 4);
  const own = new Map(
    parameters.all.map((parameter) => [
      parameter.name,
      tf.variable(channelsLast(parameter, planes?.output.value.shape)),
    ]),
  );
  const x = tf.tidy((): tf.Tensor => {
    const input = tf.tensor(Float32Array.from(network.input.data), [...network.input.shape]);
    return input.rank === 4 ? tf.transpose(input, [0, 2, 3, 1]) : input;
  });
  const y = tf.oneHot(tf.tensor1d(Array.from(network.loss.labels), 'int32'), CLASSES);
  const optimizer = tf.train.momentum(LEARNING_RATE, MOMENTUM);
  const lossOf = () => {
    const logits = stages.reduce((value, stage) => apply(stage, value, own, net), x);
    return tf.losses.softmaxCrossEntropy<tf.Tensor, tf.Scalar>(y, logits);
  };
  return {
    step: () => {
      const loss = optimizer.minimize(lossOf, true);
      const value = loss?.dataSync()[0] ?? NaN;
      loss?.dispose();
      return value;
    },
    dispose: () => {
      optimizer.dispose();
      tf.dispose([...own.values(), x, y]);
    },
  };
}

/** [K, C, 3, 3] as [3, 3, C, K]; [O, I] as [I, O], where I may be planes [C, H, W], now [H, W, C]. */
function channelsLast({ value }: Parameter, planes: readonly number[] | undefined): tf.Tensor {
  return tf.tidy(() => {
    const tensor = tf.tensor(Float32Array.from(value.data), [...value.shape]);
    if (tensor.rank === 4) return tf.transpose(tensor, [2, 3, 1, 0]);
    if (tensor.rank !== 2) return tensor;
    if (planes === undefined) return tf.transpose(tensor);
    const [, c = 1, h = 1, w = 1] = planes;
    const parts = tf.transpose(tf.reshape(tensor, [-1, c, h, w]), [2, 3, 1, 0]);
    return tf.reshape(parts, [c * h * w, -1]);
  });
}

function apply(
  { kind, name }: Stage,
  x: tf.Tensor,
  own: ReadonlyMap<string, tf.Tensor>,
  net: BenchNet,
): tf.Tensor {
  const parameter = (of: string): tf.Tensor => {
    const found = own.get(`${name}.${of}`);
    if (found === undefined) throw new Error(`there is no ${name}.${of}`);
    return found;
  };
  if (kind === 'conv') {
    const planes = tf.conv2d(x as tf.Tensor4D, parameter('weight') as tf.Tensor4D, 1, 'same');
    return tf.add(planes, parameter('bias'));
  }
  if (kind === 'norm') {
    const last = x.rank - 1;
    const axes = net.normalization === 'batch' ? [0, 1, 2].slice(0, last) : [last];
    const { mean, variance } = tf.moments(x, axes, true);
    const standardized = tf.mul(tf.sub(x, mean), tf.rsqrt(tf.add(variance, EPSILON)));
    return tf.add(tf.mul(standardized, parameter('gamma')), parameter('beta'));
  }
  if (kind === 'rectifier') return tf.relu(x);
  if (kind === 'pool') return tf.maxPool(x as tf.Tensor4D, 2, 2, 'valid');
  const rows = tf.reshape<tf.Rank.R2>(x, [BATCH, -1]);
  return tf.add(tf.matMul(rows, parameter('weight') as tf.Tensor2D), parameter('bias'));
}
