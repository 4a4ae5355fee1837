import { constant } from '../initialization.ts';
import type { Fill } from '../initialization.ts';
import type { Kernels } from '../kernels.ts';
import { createActivation, type Activation, type Layer } from '../layer.ts';
import type { Parameters } from '../parameters.ts';
import { createWeight, type WeightKind } from './weights.ts';

/** What a layer with weights is made with. */
export interface WeightedOptions {
  readonly name: string;
  /** How many numbers, or channels, come out. */
  readonly outputs: number;
  readonly kind: WeightKind;
  /** Writes the first weights; biases start at 0. */
  readonly fill: Fill;
}

/**
 * A dense layer.
 *
 * Formula: y = x Wᵀ + b; dx = dy W, dW = dyᵀ x, db = Σ dy
 *
 * @param input [N, I]
 * @returns the layer; its output is [N, outputs]
 */
export function denseLayer(
  kernels: Kernels,
  parameters: Parameters,
  input: Activation,
  { name, outputs, kind, fill }: WeightedOptions,
): Layer {
  const [examples = 1, inputs = 1] = input.value.shape;
  const shape = { examples, inputs, outputs };
  const weight = createWeight(kernels, parameters, kind, name, [outputs, inputs], fill);
  const bias = parameters.take(`${name}.bias`, [outputs], constant(0));
  const output = createActivation(kernels, [examples, outputs]);
  const [x, y, dy] = [input.value.data, output.value.data, output.gradient.data];
  const [w, dw] = [weight.used.value.data, weight.used.gradient.data];
  return {
    name,
    output,
    forward: (mode) => {
      weight.forward(mode);
      kernels.multiply(shape, x, w, bias.value.data, y);
    },
    backward: () => {
      kernels.multiplyWeightGradient(shape, dy, x, dw);
      kernels.biasGradient(1, dy, bias.gradient.data);
      weight.backward();
      if (input.gradient !== undefined) {
        kernels.multiplyInputGradient(shape, dy, w, input.gradient.data);
      }
    },
  };
}
