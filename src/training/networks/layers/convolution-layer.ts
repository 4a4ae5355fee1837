import { constant } from '../initialization.ts';
import type { Kernels } from '../kernels.ts';
import { createActivation, type Activation, type Layer } from '../layer.ts';
import type { Parameters } from '../parameters.ts';
import type { WeightedOptions } from './dense-layer.ts';
import { createWeight } from './weights.ts';

/**
 * A 3x3 convolution with stride 1 and zeros around the picture, which keeps its size.
 *
 * Formula: y[n, k, i, j] = b[k] + Σ_{c, p, q} w[k, c, p, q] x[n, c, i + p − 1, j + q − 1]
 *
 * @param input [N, C, H, W]
 * @returns the layer; its output is [N, outputs, H, W]
 */
export function convolutionLayer(
  kernels: Kernels,
  parameters: Parameters,
  input: Activation,
  { name, outputs, kind, fill }: WeightedOptions,
): Layer {
  const [examples = 1, channels = 1, height = 1, width = 1] = input.value.shape;
  const shape = { examples, channels, filters: outputs, height, width };
  const weight = createWeight(kernels, parameters, kind, name, [outputs, channels, 3, 3], fill);
  const bias = parameters.take(`${name}.bias`, [outputs], constant(0));
  const output = createActivation(kernels, [examples, outputs, height, width]);
  const [x, y, dy] = [input.value.data, output.value.data, output.gradient.data];
  const [w, dw] = [weight.used.value.data, weight.used.gradient.data];
  return {
    name,
    output,
    forward: (mode) => {
      weight.forward(mode);
      kernels.convolve(shape, x, w, bias.value.data, y);
    },
    backward: () => {
      kernels.convolveWeightGradient(shape, dy, x, dw);
      kernels.biasGradient(height * width, dy, bias.gradient.data);
      weight.backward();
      if (input.gradient !== undefined) {
        kernels.convolveInputGradient(shape, dy, w, input.gradient.data);
      }
    },
  };
}
