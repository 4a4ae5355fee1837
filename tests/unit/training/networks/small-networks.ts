import { createRandom, type FloatType } from '../../../../src/core/index.ts';
import { convolutionalNetwork } from '../../../../src/training/networks/convolutional-network.ts';
import { denseNetwork } from '../../../../src/training/networks/dense-network.ts';
import type { Kernels } from '../../../../src/training/networks/kernels.ts';
import type { Network } from '../../../../src/training/networks/network.ts';
import type { NormalizationOptions } from '../../../../src/training/networks/normalizations/options.ts';
import { createParameters, type Parameters } from '../../../../src/training/networks/parameters.ts';
import { plainKernels } from '../../../../src/training/networks/plain/plain-kernels.ts';
import { recurrentNetwork } from '../../../../src/training/networks/recurrent-network.ts';
import type { StepOptions } from '../../../../src/training/networks/recurrent/step-normalization.ts';

/** A network with random weights, γ, β, inputs and labels. */
export interface SmallNetwork {
  readonly kernels: Kernels;
  readonly parameters: Parameters;
  readonly network: Network;
}

/** Fills everything with numbers that no layer starts with, so that no gradient is 0 by symmetry. */
function fillAll(parameters: Parameters, network: Network, classes: number): void {
  const random = createRandom(5);
  for (const { value } of parameters.all) {
    for (const [i, number] of value.data.entries()) value.data[i] = number + 0.3 * random.normal();
  }
  for (const { mean, variance } of parameters.running.values()) {
    for (const i of mean.keys()) {
      mean[i] = 0.3 * random.normal();
      variance[i] = 0.5 + random.uniform();
    }
  }
  for (const i of network.input.data.keys()) network.input.data[i] = random.normal();
  for (const i of network.loss.labels.keys()) network.loss.labels[i] = random.integer(classes);
}

/** Two convolutions over 3 pictures of 6 x 5, the first with pooling. */
export function smallConvolutionalNetwork(
  normalization: NormalizationOptions,
  type: FloatType,
): SmallNetwork {
  const kernels = plainKernels(type);
  const parameters = createParameters(kernels);
  const options = { filters: [4, 4], poolAfter: [0], classes: 3, normalization };
  const shape = [3, 2, 6, 5];
  const network = convolutionalNetwork(kernels, parameters, shape, options, createRandom(3));
  fillAll(parameters, network, 3);
  return { kernels, parameters, network };
}

/** Two hidden layers over 5 examples of 3 numbers. */
export function smallDenseNetwork(
  normalization: NormalizationOptions,
  type: FloatType,
): SmallNetwork {
  const kernels = plainKernels(type);
  const parameters = createParameters(kernels);
  const options = { hidden: [4, 8], classes: 3, normalization };
  const network = denseNetwork(kernels, parameters, [5, 3], options, createRandom(3));
  fillAll(parameters, network, 3);
  return { kernels, parameters, network };
}

/** 4 sequences of 5 steps; with one output, the loss is the squared error. */
export function smallRecurrentNetwork(
  cell: 'simple' | 'long short-term',
  normalization: StepOptions,
  outputs: number,
  type: FloatType,
): SmallNetwork {
  const kernels = plainKernels(type);
  const parameters = createParameters(kernels);
  const options = { cell, units: 3, outputs, normalization };
  const network = recurrentNetwork(kernels, parameters, [4, 5, 2], options, createRandom(3));
  fillAll(parameters, network, 3);
  return { kernels, parameters, network };
}
