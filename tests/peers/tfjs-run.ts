import * as tf from '@tensorflow/tfjs';
import { tensor, type RunningOptions, type Tensor } from '../../src/core/index.ts';
import type { TfjsMethod } from './tfjs-method.ts';
import * as parts from './tfjs-parts.ts';

type Named = Readonly<Record<string, Tensor>>;

const toTfjs = ({ data, shape }: Tensor): tf.Tensor =>
  tf.tensor(Float32Array.from(data), [...shape]);

/** A method as TensorFlow.js is to run it. */
interface TfjsRunnable {
  readonly tfjs: TfjsMethod;
  /** The inputs that no gradient is taken by. */
  readonly constants?: readonly string[] | undefined;
}

/**
 * A method's output and gradients by TensorFlow.js, on the backend that is set.
 *
 * @param method what it runs
 * @param inputs its inputs and `dy`, the gradient of the output
 * @param options its options
 * @returns `y`, and the gradient of each input under its name with a `d` before it
 */
export function runTfjs(
  { tfjs, constants = [] }: TfjsRunnable,
  inputs: Named,
  options: Readonly<Record<string, unknown>>,
): Named {
  const { dy, ...given } = inputs;
  if (dy === undefined) throw new Error('dy must be given');
  const names = Object.keys(given);
  const by = names.filter((name) => !constants.includes(name));
  const results: Tensor[] = [];
  tf.tidy(() => {
    const fixed = Object.fromEntries(names.map((name) => [name, toTfjs(inputs[name]!)]));
    const varied = by.map((name) => fixed[name]!);
    const { value, grads } = tf.valueAndGrads((...values: tf.Tensor[]) => {
      const own = Object.fromEntries(by.map((name, i) => [name, values[i]!]));
      return tfjs(parts, { ...fixed, ...own } as unknown as parts.Inputs, options);
    })(varied, toTfjs(dy));
    for (const result of [value, ...grads]) {
      const shape = result.shape.length === 0 ? [1] : result.shape;
      results.push(tensor(Float32Array.from(result.dataSync()), shape));
    }
  });
  const outputs = ['y', ...by.map((name) => `d${name}`)];
  return Object.fromEntries(outputs.map((name, i) => [name, results[i]!]));
}

/** The running mean and variance after some batches [N, C, ...spatial], from 0 and 1. */
export function runningTfjs(batches: readonly Tensor[], options: RunningOptions): Float32Array[] {
  const { momentum, convention, divisor } = options;
  const weight = convention === 'new-weight' ? momentum : 1 - momentum;
  const results: Float32Array[] = [];
  tf.tidy(() => {
    const channels = batches[0]?.shape[1] ?? 1;
    let mean: tf.Tensor = tf.zeros([channels]);
    let variance: tf.Tensor = tf.ones([channels]);
    for (const batch of batches) {
      const { rows } = parts.channelsLast(toTfjs(batch));
      const [count] = rows.shape;
      const own = tf.moments(rows, 0);
      const spread = divisor === 'n' ? own.variance : tf.mul(own.variance, count / (count - 1));
      mean = tf.add(mean, tf.mul(tf.sub(own.mean, mean), weight));
      variance = tf.add(variance, tf.mul(tf.sub(spread, variance), weight));
    }
    results.push(Float32Array.from(mean.dataSync()), Float32Array.from(variance.dataSync()));
  });
  return results;
}
