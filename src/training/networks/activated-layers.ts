import { createRandom, type Random } from '../../core/index.ts';
import type { Kernels } from './kernels.ts';
import type { Hidden, Layer } from './layer.ts';
import { noiseLayer } from './layers/noise-layer.ts';
import { rectifierLayer } from './layers/rectifier-layer.ts';
import { normalizationLayer } from './normalizations/normalization-layer.ts';
import type { NormalizationOptions } from './normalizations/options.ts';
import type { Parameters } from './parameters.ts';

/**
 * What follows a layer with weights: the normalization, the noise if it is asked for, the rectifier
 * (but not after Filter Response Normalization, which has a unit of its own).
 *
 * @param index of the layer, for their names: `norm0`, `noise0`, `rectifier0`
 * @param sums what the layer gives
 * @param random is asked for the noise's own seed
 * @returns the layers; the last one gives what the next layer with weights reads
 */
export function activatedLayers(
  kernels: Kernels,
  parameters: Parameters,
  index: number,
  sums: Hidden,
  options: NormalizationOptions,
  random: Random,
): readonly Layer[] {
  const layers: Layer[] = [];
  const norm = normalizationLayer(kernels, parameters, `norm${index}`, sums, options);
  if (norm !== undefined) layers.push(norm);
  if (options.noise) {
    const noise = createRandom(random.integer(0x100000000));
    layers.push(noiseLayer(kernels, `noise${index}`, norm?.output ?? sums, noise));
  }
  if (options.kind === 'filter-response') return layers;
  const last = layers.at(-1)?.output ?? sums;
  return [...layers, rectifierLayer(kernels, `rectifier${index}`, last)];
}
