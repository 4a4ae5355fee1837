import type { Random } from '../../core/index.ts';
import { heNormal } from '../networks/initialization.ts';
import type { Kernels } from '../networks/kernels.ts';
import { zeros, type Activation, type Layer } from '../networks/layer.ts';
import { denseLayer } from '../networks/layers/dense-layer.ts';
import { noiseLayer } from '../networks/layers/noise-layer.ts';
import { rectifierLayer } from '../networks/layers/rectifier-layer.ts';
import { softmaxCrossEntropy } from '../networks/layers/softmax-cross-entropy.ts';
import { createNetwork, type Network } from '../networks/network.ts';
import { normalizationLayer } from '../networks/normalizations/normalization-layer.ts';
import { normalizations } from '../networks/normalizations/options.ts';
import type { Parameters } from '../networks/parameters.ts';
import type { NoiseMethod } from './noise-settings.ts';

/** What the network is built with. */
export interface NoisyOptions {
  readonly method: NoiseMethod;
  /** The units of each hidden layer. */
  readonly hidden: readonly number[];
  readonly classes: number;
  /** Draws the first weights, if the store has none yet: the same ones for every method. */
  readonly weights: Random;
  /** Draws the noise: whoever lets it begin anew sees the same noise again. */
  readonly noise: Random;
}

/**
 * The dense classifier of the lab, whose noise can be replayed: a gradient before and after a step is to
 * differ by the step alone.
 *
 * The noise falls with `batch` statistics too, since that is how the network is trained here: no running
 * statistics are needed.
 *
 * @param shape of the input [N, I]
 */
export function noisyNetwork(
  kernels: Kernels,
  parameters: Parameters,
  shape: readonly [number, number],
  { method, hidden, classes, weights, noise }: NoisyOptions,
): Network {
  const input: Activation = { value: zeros(kernels, shape), gradient: undefined };
  const layers: Layer[] = [];
  const last = (): Activation => layers.at(-1)?.output ?? input;
  const dense = (name: string, outputs: number): Layer => {
    const fill = heNormal(weights, last().value.shape[1] ?? 1);
    return denseLayer(kernels, parameters, last(), { name, outputs, kind: 'plain', fill });
  };
  const kind = method === 'none' ? normalizations.none : normalizations.batch;
  for (const [index, units] of hidden.entries()) {
    let { output } = layers[layers.push(dense(`dense${index}`, units)) - 1]!; // just pushed
    const norm = normalizationLayer(kernels, parameters, `norm${index}`, output, kind);
    if (norm) ({ output } = layers[layers.push(norm) - 1]!);
    if (method === 'noisy') {
      const shaken = noiseLayer(kernels, `noise${index}`, output, noise);
      layers.push({ ...shaken, forward: () => shaken.forward('train') });
      ({ output } = shaken);
    }
    layers.push(rectifierLayer(kernels, `rectifier${index}`, output));
  }
  const logits = dense('logits', classes);
  return createNetwork(input, [...layers, logits], softmaxCrossEntropy(logits.output));
}
