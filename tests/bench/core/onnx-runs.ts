/** onnxruntime-web's side. */
import { env, InferenceSession, Tensor as OnnxTensor } from 'onnxruntime-web';
import type { FloatType } from '../../../src/core/index.ts';
import { onnxModel } from '../../peers/onnx-model.ts';
import type { Workload } from '../../method-contract/method.ts';
import { onnxCall } from '../../peers/onnx.ts';
import type { MeasuredMethod } from './workload.ts';

/** The task of a method, and what frees its memory. */
export interface OnnxRun {
  readonly forward: () => Promise<unknown>;
  readonly dispose: () => Promise<void>;
}

/**
 * On one thread, as the core.
 *
 * @param wasmFolder the address of its WebAssembly files; the package's own if left out
 */
export function prepareOnnx(wasmFolder?: string): void {
  env.wasm.numThreads = 1;
  if (wasmFolder !== undefined) env.wasm.wasmPaths = wasmFolder;
}

/** A method with onnxruntime-web, which takes typed arrays and gives typed arrays as the core does. */
export async function onnxRun(
  { onnx }: MeasuredMethod,
  { inputs, options }: Workload,
  type: FloatType,
  schema: string,
): Promise<OnnxRun | undefined> {
  const call = onnxCall(onnx, inputs, options, type);
  if (call === undefined) return undefined;
  const session = await InferenceSession.create(onnxModel(schema, call.model));
  const feeds = Object.entries(call.feeds).map(([name, { data, shape }]) => {
    return [name, new OnnxTensor(type, data, shape)] as const;
  });
  const named = Object.fromEntries(feeds);
  return { forward: () => session.run(named), dispose: () => session.release() };
}
