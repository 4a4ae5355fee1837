import { constant } from '../initialization.ts';
import type { Kernels } from '../kernels.ts';
import { countOf, type Hidden, type Layer } from '../layer.ts';
import type { Parameters } from '../parameters.ts';
import { batchNormLayer } from './batch-norm-layer.ts';
import { batchRenormLayer } from './batch-renorm-layer.ts';
import { exampleNormLayer, rmsNormLayer } from './example-norm-layer.ts';
import { meanOnlyLayer } from './mean-only-layer.ts';
import { filterResponseLayer } from './filter-response-layer.ts';
import type { NormalizationOptions } from './options.ts';
import { scaleAndShift } from './scale-and-shift.ts';
import { switchableLayer } from './switchable-layer.ts';

/**
 * The layer for a kind of normalization. All arithmetic is the core's.
 *
 * @param input [N, C, ...spatial]; Instance, Filter Response and Switchable
 *   Normalization need a spatial axis
 * @returns the layer, or none for `none`
 */
export function normalizationLayer(
  kernels: Kernels,
  parameters: Parameters,
  name: string,
  input: Hidden,
  options: NormalizationOptions,
): Layer | undefined {
  const { kind } = options;
  const [, channels = 1, ...spatial] = input.value.shape;
  if (kind === 'none') return undefined;
  if (kind === 'mean-only') {
    const beta = parameters.take(`${name}.beta`, [channels], constant(0));
    const running = parameters.remember(name, channels);
    return meanOnlyLayer(kernels, name, input, beta, running, options);
  }
  if (kind === 'rms') {
    const own = scaleAndShift(parameters, name, channels * countOf(spatial));
    return rmsNormLayer(kernels, name, input, own, options);
  }
  const own = scaleAndShift(parameters, name, channels);
  if (kind === 'batch' || kind === 'renorm') {
    const running = parameters.remember(name, channels);
    const layer = kind === 'batch' ? batchNormLayer : batchRenormLayer;
    return layer(kernels, name, input, own, running, options);
  }
  if (kind === 'filter-response') {
    const tau = parameters.take(`${name}.tau`, [channels], constant(0));
    return filterResponseLayer(kernels, name, input, own, tau, options);
  }
  if (kind === 'switchable') {
    const logits = {
      mean: parameters.take(`${name}.meanLogits`, [3], constant(0)),
      variance: parameters.take(`${name}.varianceLogits`, [3], constant(0)),
    };
    const running = parameters.remember(name, channels);
    return switchableLayer(kernels, name, input, own, logits, running, options);
  }
  return exampleNormLayer(kernels, name, kind, input, own, options);
}
