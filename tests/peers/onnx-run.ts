import { readFileSync } from 'node:fs';
import { InferenceSession, Tensor as OnnxTensor } from 'onnxruntime-web';
import type { FloatArray, FloatType, Tensor } from '../../src/core/index.ts';
import { onnxModel } from './onnx-model.ts';
import { onnxCall, type OnnxMethod } from './onnx.ts';

const schema = readFileSync(new URL('onnx.proto', import.meta.url), 'utf8');

/**
 * A method's output by onnxruntime-web's WebAssembly.
 *
 * @returns undefined where ONNX has no such operator, or not for these options or this type
 */
export async function runOnnx(
  method: OnnxMethod | undefined,
  inputs: Readonly<Record<string, Tensor>>,
  options: Readonly<Record<string, unknown>>,
  type: FloatType,
): Promise<FloatArray | undefined> {
  const call = onnxCall(method, inputs, options, type);
  if (call === undefined) return undefined;
  const session = await InferenceSession.create(onnxModel(schema, call.model));
  const feeds = Object.entries(call.feeds).map(([name, { data, shape }]) => {
    const converted = type === 'float32' ? Float32Array.from(data) : Float64Array.from(data);
    return [name, new OnnxTensor(type, converted, shape)] as const;
  });
  const { y } = await session.run(Object.fromEntries(feeds));
  await session.release();
  return y?.data as FloatArray | undefined;
}
