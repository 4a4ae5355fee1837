import type { Random } from '../../core/index.ts';
import { activatedLayers } from './activated-layers.ts';
import { heNormal } from './initialization.ts';
import type { Kernels } from './kernels.ts';
import { zeros, type Activation, type Layer } from './layer.ts';
import { denseLayer } from './layers/dense-layer.ts';
import { softmaxCrossEntropy } from './layers/softmax-cross-entropy.ts';
import type { WeightKind } from './layers/weights.ts';
import { createNetwork, type Network } from './network.ts';
import type { NormalizationOptions } from './normalizations/options.ts';
import type { Parameters } from './parameters.ts';

/** A small dense classifier: dense layer, normalization, rectifier; then the logits. */
export interface DenseOptions {
  /** The units of each hidden layer. */
  readonly hidden: readonly number[];
  readonly classes: number;
  /** Not Instance, Filter Response or Switchable Normalization: a unit of one example is one number. */
  readonly normalization: NormalizationOptions;
}

/**
 * Builds the network for one batch size.
 *
 * @param shape of the input [N, I]
 * @param random draws the first weights, if the store has none yet
 */
export function denseNetwork(
  kernels: Kernels,
  parameters: Parameters,
  shape: readonly number[],
  { hidden, classes, normalization }: DenseOptions,
  random: Random,
): Network {
  const input: Activation = { value: zeros(kernels, shape), gradient: undefined };
  const layers: Layer[] = [];
  const dense = (name: string, outputs: number, kind: WeightKind): Layer => {
    const last = layers.at(-1)?.output ?? input;
    const fill = heNormal(random, last.value.shape[1] ?? 1);
    return denseLayer(kernels, parameters, last, { name, outputs, kind, fill });
  };
  for (const [index, units] of hidden.entries()) {
    const layer = dense(`dense${index}`, units, normalization.weights);
    const { output } = layer;
    layers.push(layer);
    layers.push(...activatedLayers(kernels, parameters, index, output, normalization, random));
  }
  const logits = dense('logits', classes, 'plain');
  return createNetwork(input, [...layers, logits], softmaxCrossEntropy(logits.output));
}
