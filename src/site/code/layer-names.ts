import { frameworks } from './snippets.ts';

type Framework = (typeof frameworks)[number];

/**
 * The layer or function that each framework has for a method, as its snippet calls it; without one,
 * the snippet writes the method out. The keys are folders of `src/snippets`.
 */
export const layerNames: Readonly<Record<string, Readonly<Partial<Record<Framework, string>>>>> = {
  'batch-norm-training': {
    pytorch: 'nn.BatchNorm2d',
    keras: 'keras.layers.BatchNormalization',
    flax: 'nnx.BatchNorm',
  },
  'layer-norm': {
    pytorch: 'nn.LayerNorm',
    keras: 'keras.layers.LayerNormalization',
    flax: 'nnx.LayerNorm',
  },
  'instance-norm': {
    pytorch: 'nn.InstanceNorm2d',
    keras: 'keras.layers.GroupNormalization(groups=-1)',
    flax: 'nnx.InstanceNorm',
  },
  'group-norm': {
    pytorch: 'nn.GroupNorm',
    keras: 'keras.layers.GroupNormalization',
    flax: 'nnx.GroupNorm',
  },
  'rms-norm': {
    pytorch: 'nn.RMSNorm',
    keras: 'keras.layers.RMSNormalization',
    flax: 'nnx.RMSNorm',
  },
  'weight-norm': { pytorch: 'parametrizations.weight_norm' },
  'spectral-norm': {
    pytorch: 'parametrizations.spectral_norm',
    keras: 'keras.layers.SpectralNormalization',
    flax: 'nnx.SpectralNorm',
  },
  'batch-renorm': { keras: 'keras.layers.BatchNormalization(renorm=True)' },
  'weight-standardization': {},
};
