/** TensorFlow.js's side. */
import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import type { Tensor } from '../../../src/core/index.ts';
import type { Inputs } from '../../peers/tfjs-parts.ts';
import { tfjsMethods } from '../../peers/tfjs.ts';
import type { Workload } from './workload.ts';

/** Tasks of a method, and what frees their memory. */
export interface TfjsRun {
  readonly forward: () => void;
  /** The gradients; TensorFlow.js computes the output on the way. */
  readonly step: () => void;
  readonly dispose: () => void;
}

/** Methods that TensorFlow.js runs best with the channels last, which we give it for nothing. */
const channelsLast = ['batchNorm', 'batchNormInference', 'maskedBatchNorm'];
/** Inputs that no gradient is taken by. */
const constants = ['mean', 'variance', 'u', 'v'];

/** @param wasmFolder the address of its WebAssembly files; the package's own if left out */
export function prepareTfjs(wasmFolder?: string): void {
  if (wasmFolder !== undefined) setWasmPaths(wasmFolder);
}

/** A method on a backend, its inputs already there and its outputs not read: at its best. */
export async function tfjsRun(
  work: Workload,
  backend: 'cpu' | 'wasm',
): Promise<TfjsRun | undefined> {
  const { method, options } = work;
  const forward = tfjsMethods[method];
  if (forward === undefined) return undefined;
  await tf.setBackend(backend);
  const { dy, ...rest } = Object.fromEntries(
    Object.entries(work.inputs).map(([name, input]) => [name, toTfjs(input, name, method)]),
  );
  const by = Object.keys(rest).filter(
    (name) => method === 'weightNorm' || !constants.includes(name),
  );
  // Once a backend has started, this takes effect at once.
  const use = () => {
    if (tf.getBackend() !== backend) void tf.setBackend(backend);
  };
  const call = (...values: tf.Tensor[]) => {
    const own = Object.fromEntries(by.map((name, i) => [name, values[i]!]));
    return forward({ ...rest, ...own } as unknown as Inputs, options);
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

function toTfjs({ data, shape }: Tensor, name: string, method: string): tf.Tensor {
  const [examples = 1, channels = 1, ...spatial] = shape;
  const rows = [examples * spatial.reduce((a, b) => a * b, 1), channels];
  const last = channelsLast.includes(method) && (name === 'x' || name === 'dy');
  return tf.tensor(Float32Array.from(data), last ? rows : [...shape]);
}
