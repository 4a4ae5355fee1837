import type { Random } from '../../core/index.ts';
import { normal } from './initialization.ts';
import type { Kernels } from './kernels.ts';
import { zeros, type Activation } from './layer.ts';
import { denseLayer } from './layers/dense-layer.ts';
import { softmaxCrossEntropy } from './layers/softmax-cross-entropy.ts';
import { squaredError } from './layers/squared-error.ts';
import { createNetwork, type Network } from './network.ts';
import type { Parameters } from './parameters.ts';
import { longShortTermLayer } from './recurrent/long-short-term-layer.ts';
import type { RecurrentLayer } from './recurrent/recurrent-layer.ts';
import { simpleCellLayer } from './recurrent/simple-cell-layer.ts';
import type { StepOptions } from './recurrent/step-normalization.ts';

/** A recurrent network that answers after the last step of a sequence. */
export interface RecurrentNetworkOptions {
  readonly cell: 'simple' | 'long short-term';
  /** H, the numbers of the state. */
  readonly units: number;
  /** How many classes; 1 for a number, whose squared error is the loss. */
  readonly outputs: number;
  readonly normalization: StepOptions;
}

/** A network whose gradients by the state can be looked at. */
export interface RecurrentNetwork extends Network {
  readonly recurrent: RecurrentLayer;
}

/**
 * Builds the network for one batch size and one length.
 *
 * @param shape of the input [N, T, I]; a picture [N, 1, T, I] is read row by row
 * @param random draws the first weights, if the store has none yet
 */
export function recurrentNetwork(
  kernels: Kernels,
  parameters: Parameters,
  shape: readonly number[],
  { cell, units, outputs, normalization }: RecurrentNetworkOptions,
  random: Random,
): RecurrentNetwork {
  const [examples = 1] = shape;
  const [steps = 1, inputs = 1] = shape.slice(-2);
  const value = zeros(kernels, [examples, steps, inputs]);
  const input: Activation = { value, gradient: undefined };
  const options = { name: 'cell', units, normalization };
  const layer = cell === 'simple' ? simpleCellLayer : longShortTermLayer;
  const recurrent = layer(kernels, parameters, input, options, random);
  const answer = denseLayer(kernels, parameters, recurrent.output, {
    name: 'answer',
    outputs,
    kind: 'plain',
    fill: normal(random, Math.sqrt(1 / units)),
  });
  const loss = outputs === 1 ? squaredError(answer.output) : softmaxCrossEntropy(answer.output);
  return { ...createNetwork(input, [recurrent, answer], loss), recurrent };
}
