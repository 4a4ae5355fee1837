import { tensor, type Tensor } from '../core/index.ts';
import inputs from './given.json' with { type: 'json' };

/** The inputs that the snippets share. Images are [N, C, H, W], weights [outputs, inputs, ...]. */
export function given(name: keyof typeof inputs): Tensor<Float64Array> {
  const { data, shape } = inputs[name];
  return tensor(Float64Array.from(data), shape) as Tensor<Float64Array>;
}
