import { createRandom, type FloatArray } from '../../../src/core/index.ts';
import {
  convolutionalNetwork,
  smallConvolutional,
} from '../../../src/training/networks/convolutional-network.ts';
import { denseNetwork } from '../../../src/training/networks/dense-network.ts';
import type { Kernels } from '../../../src/training/networks/kernels.ts';
import type { Labels } from '../../../src/training/examples/examples.ts';
import type { Network } from '../../../src/training/networks/network.ts';
import { normalizations } from '../../../src/training/networks/normalizations/options.ts';
import { createParameters, type Parameters } from '../../../src/training/networks/parameters.ts';

/** What is measured. */
export interface BenchNet {
  readonly name: string;
  readonly kind: 'convolutional' | 'dense';
  readonly normalization: 'none' | 'batch' | 'layer';
}

/** The examples of a batch. */
export const BATCH = 32;
export const CLASSES = 10;
/** Of gradient descent with momentum. */
export const LEARNING_RATE = 0.05;
export const MOMENTUM = 0.9;
export const EPSILON = 1e-5;

/** The lab's convolutional net, and a dense one on the same pictures. */
export const nets: readonly BenchNet[] = [
  { name: 'conv 8/16/16 + BN', kind: 'convolutional', normalization: 'batch' },
  { name: 'dense 196-128-10', kind: 'dense', normalization: 'none' },
  { name: 'dense 196-128-10 + BN', kind: 'dense', normalization: 'batch' },
  { name: 'dense 196-128-10 + LN', kind: 'dense', normalization: 'layer' },
];

/** A net in our code, its first weights drawn, its batch written. */
export interface BuiltNet {
  readonly network: Network;
  readonly parameters: Parameters;
}

/** Builds a net on some kernels: the same numbers on all. */
export function buildNet({ kind, normalization }: BenchNet, kernels: Kernels): BuiltNet {
  const parameters = createParameters(kernels);
  const random = createRandom(1);
  const options = { ...normalizations[normalization], epsilon: EPSILON };
  const network =
    kind === 'convolutional'
      ? convolutionalNetwork(
          kernels,
          parameters,
          [BATCH, 1, 14, 14],
          { ...smallConvolutional, normalization: options },
          random,
        )
      : denseNetwork(
          kernels,
          parameters,
          [BATCH, 196],
          { hidden: [128], classes: CLASSES, normalization: options },
          random,
        );
  fillBatch(network.input.data, network.loss.labels);
  return { network, parameters };
}

/** Blots, as digits are: half of a picture is 0. */
function fillBatch(pictures: FloatArray, labels: Labels): void {
  const random = createRandom(2);
  for (let i = 0; i < pictures.length; i += 1) pictures[i] = Math.max(0, 2 * random.uniform() - 1);
  for (let n = 0; n < labels.length; n += 1) labels[n] = n % CLASSES;
}
