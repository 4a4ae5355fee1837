import type { Random } from '../../core/index.ts';
import { activatedLayers } from './activated-layers.ts';
import { heNormal } from './initialization.ts';
import type { Kernels } from './kernels.ts';
import { countOf, reshape, zeros, type Activation, type Hidden, type Layer } from './layer.ts';
import { convolutionLayer } from './layers/convolution-layer.ts';
import { denseLayer } from './layers/dense-layer.ts';
import { poolingLayer } from './layers/pooling-layer.ts';
import { softmaxCrossEntropy } from './layers/softmax-cross-entropy.ts';
import { createNetwork, type Network } from './network.ts';
import type { NormalizationOptions } from './normalizations/options.ts';
import type { Parameters } from './parameters.ts';

/** A small convolutional classifier: convolution, normalization, rectifier, some with pooling. */
export interface ConvolutionalOptions {
  /** The filters of each convolution. */
  readonly filters: readonly number[];
  /** After which convolutions (from 0) 2x2 pooling follows. */
  readonly poolAfter: readonly number[];
  readonly classes: number;
  readonly normalization: NormalizationOptions;
}

/** The network of the lab: 14x14 digits. */
export const smallConvolutional: Omit<ConvolutionalOptions, 'normalization'> = {
  filters: [8, 16, 16],
  poolAfter: [0],
  classes: 10,
};

/**
 * Builds the network for one batch size.
 *
 * @param shape of the input [N, C, H, W]
 * @param random draws the first weights, if the store has none yet
 */
export function convolutionalNetwork(
  kernels: Kernels,
  parameters: Parameters,
  shape: readonly number[],
  options: ConvolutionalOptions,
  random: Random,
): Network {
  const { filters, poolAfter, classes, normalization } = options;
  const input: Activation = { value: zeros(kernels, shape), gradient: undefined };
  const layers: Layer[] = [];
  let last: Activation | Hidden = input;
  for (const [index, outputs] of filters.entries()) {
    const fill = heNormal(random, 9 * (last.value.shape[1] ?? 1));
    const weighted = { name: `conv${index}`, outputs, kind: normalization.weights, fill };
    const convolution = convolutionLayer(kernels, parameters, last, weighted);
    const { output } = convolution;
    layers.push(convolution);
    layers.push(...activatedLayers(kernels, parameters, index, output, normalization, random));
    if (poolAfter.includes(index)) {
      layers.push(poolingLayer(kernels, `pool${index}`, lastOf(layers)));
    }
    last = lastOf(layers);
  }
  const seen = flatten(lastOf(layers));
  const fill = heNormal(random, seen.value.shape[1] ?? 1);
  const weighted = { name: 'logits', outputs: classes, kind: 'plain', fill } as const;
  layers.push(denseLayer(kernels, parameters, seen, weighted));
  return createNetwork(input, layers, softmaxCrossEntropy(lastOf(layers)));
}

function lastOf(layers: readonly Layer[]): Hidden {
  const last = layers.at(-1);
  if (last === undefined) throw new RangeError('filters must name a convolution');
  return last.output;
}

function flatten(activation: Hidden): Hidden {
  const [examples = 1, ...features] = activation.value.shape;
  return reshape(activation, [examples, countOf(features)]);
}
