/** TensorFlow.js's side. */
import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import type { Tensor } from '../../../src/core/index.ts';
import { isNone, type Workload } from '../../method-contract/method.ts';
import * as parts from '../../peers/tfjs-parts.ts';
import type { MeasuredMethod } from './workload.ts';

/** Tasks of a method, and what frees their memory. */
export interface TfjsRun {
  readonly forward: () => void;
  /** The gradients; TensorFlow.js computes the output on the way. */
  readonly step: () => void;
  readonly dispose: () => void;
}

/** @param wasmFolder the address of its WebAssembly files; the package's own if left out */
export function prepareTfjs(wasmFolder?: string): void {
  if (wasmFolder !== undefined) setWasmPaths(wasmFolder);
}

/** A method on a backend, its inputs already there and its outputs not read: at its best. */
export async function tfjsRun(
  { tfjs, bench, constants = [] }: MeasuredMethod,
  work: Workload,
  backend: 'cpu' | 'wasm',
): Promise<TfjsRun | undefined> {
  if (isNone(tfjs)) return undefined;
  await tf.setBackend(backend);
  const { dy, ...rest } = Object.fromEntries(
    Object.entries(work.inputs).map(([name, input]) => [
      name,
      toTfjs(input, bench.channelsLast === true && (name === 'x' || name === 'dy')),
    ]),
  );
  const by = Object.keys(rest).filter((name) => !constants.includes(name));
  // Once a backend has started, this takes effect at once.
  const use = () => {
    if (tf.getBackend() !== backend) void tf.setBackend(backend);
  };
  const call = (...values: tf.Tensor[]) => {
    const own = Object.fromEntries(by.map((name, i) => [name, values[i]!]));
    return tfjs(parts, { ...rest, ...own } as unknown as parts.Inputs, work.options);
  };
  const varied = by.map((name) => rest[name]!);
  return {
    forward: () => {
      use();
      tf.tidy(() => void call(...varied));
    },
    step: () => {
      use();
      tf.tidy(() => void tf.grads(call)(varied, dy));
    },
    dispose: () => tf.dispose([...Object.values(rest), ...(dy === undefined ? [] : [dy])]),
  };
}

function toTfjs({ data, shape }: Tensor, channelsLast: boolean): tf.Tensor {
  const [examples = 1, channels = 1, ...spatial] = shape;
  const rows = [examples * spatial.reduce((a, b) => a * b, 1), channels];
  return tf.tensor(Float32Array.from(data), channelsLast ? rows : [...shape]);
}
