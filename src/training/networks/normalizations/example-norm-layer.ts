import {
  channelLayerNorm,
  channelLayerNormBackward,
  groupNorm,
  groupNormBackward,
  instanceNorm,
  instanceNormBackward,
  layerNorm,
  layerNormBackward,
  rmsNorm,
  rmsNormBackward,
  type Statistics,
} from '../../../core/index.ts';
import type { Kernels } from '../kernels.ts';
import { createActivation, type Hidden, type Layer } from '../layer.ts';
import type { NormalizationOptions } from './options.ts';
import { buffersOf, type ScaleAndShift } from './scale-and-shift.ts';

const methods = {
  layer: { forward: layerNorm, backward: layerNormBackward },
  'channel-layer': { forward: channelLayerNorm, backward: channelLayerNormBackward },
  instance: { forward: instanceNorm, backward: instanceNormBackward },
  group: { forward: groupNorm, backward: groupNormBackward },
};

/**
 * Layer (over all or over channels), Instance or Group Normalization: the statistics are each example's own, in every mode.
 *
 * @param input [N, C, ...spatial]
 * @param own γ and β [C]: also Layer Normalization has one for each channel, as in Wu and He 2018
 */
export function exampleNormLayer(
  kernels: Kernels,
  name: string,
  kind: keyof typeof methods,
  input: Hidden,
  own: ScaleAndShift,
  { epsilon, groups }: NormalizationOptions,
): Layer {
  const output = createActivation(kernels, input.value.shape);
  const buffers = buffersOf(own, epsilon, input, output);
  const layout = { affine: 'channel', groups } as const;
  const [forward, backward] = [
    { ...buffers.forward, ...layout },
    { ...buffers.backward, ...layout },
  ];
  const [x, dy] = [input.value, output.gradient];
  const method = methods[kind];
  let statistics: Statistics | undefined;
  return {
    name,
    output,
    statistics: () => statistics,
    forward: () => {
      ({ statistics } = method.forward(x, forward));
    },
    backward: () => {
      if (statistics === undefined) throw new Error('backward needs a forward step before it');
      method.backward(dy, x, statistics, backward);
    },
  };
}

/**
 * RMSNorm over all of an example.
 *
 * @param input [N, ...features]
 * @param own γ and β, one for each element of an example: no framework has RMSNorm by channels
 */
export function rmsNormLayer(
  kernels: Kernels,
  name: string,
  input: Hidden,
  own: ScaleAndShift,
  { epsilon }: NormalizationOptions,
): Layer {
  const output = createActivation(kernels, input.value.shape);
  const buffers = buffersOf(own, epsilon, input, output);
  const trailing = input.value.shape.length - 1;
  const [forward, backward] = [
    { ...buffers.forward, trailing },
    { ...buffers.backward, trailing },
  ];
  const [x, dy] = [input.value, output.gradient];
  let meanSquare: Float64Array | undefined;
  return {
    name,
    output,
    forward: () => {
      ({ meanSquare } = rmsNorm(x, forward));
    },
    backward: () => {
      if (meanSquare === undefined) throw new Error('backward needs a forward step before it');
      rmsNormBackward(dy, x, meanSquare, backward);
    },
  };
}
