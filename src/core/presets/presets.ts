import type { RunningOptions } from '../batch-norm/update-running.ts';

/** A framework's defaults for one kind of layer. */
export interface LayerPreset {
  /** ε; 'machine' is the machine epsilon of the type that is computed in: float32's for half precision, too. */
  readonly epsilon: number | 'machine';
  /** Whether the layer has γ by default. */
  readonly scale: boolean;
  /** Whether the layer has β by default. */
  readonly shift: boolean;
}

/** The defaults of a framework. */
export interface Preset {
  readonly batchNorm: LayerPreset & RunningOptions;
  readonly layerNorm: LayerPreset;
  readonly instanceNorm: LayerPreset | undefined;
  readonly groupNorm: LayerPreset & { readonly groups: number | undefined };
  readonly rmsNorm: LayerPreset;
}

/**
 * What the frameworks do by default: PyTorch 2.13, Keras 3.15, Flax 0.12.
 *
 * Keras has no layer for Instance Normalization; PyTorch has no default number of groups.
 */
export const presets = {
  pytorch: {
    batchNorm: {
      epsilon: 1e-5,
      momentum: 0.1,
      convention: 'new-weight',
      divisor: 'n-1',
      scale: true,
      shift: true,
    },
    layerNorm: { epsilon: 1e-5, scale: true, shift: true },
    instanceNorm: { epsilon: 1e-5, scale: false, shift: false },
    groupNorm: { epsilon: 1e-5, groups: undefined, scale: true, shift: true },
    rmsNorm: { epsilon: 'machine', scale: true, shift: false },
  },
  keras: {
    batchNorm: {
      epsilon: 1e-3,
      momentum: 0.99,
      convention: 'old-weight',
      divisor: 'n',
      scale: true,
      shift: true,
    },
    layerNorm: { epsilon: 1e-3, scale: true, shift: true },
    instanceNorm: undefined,
    groupNorm: { epsilon: 1e-3, groups: 32, scale: true, shift: true },
    rmsNorm: { epsilon: 1e-6, scale: true, shift: false },
  },
  flax: {
    batchNorm: {
      epsilon: 1e-5,
      momentum: 0.99,
      convention: 'old-weight',
      divisor: 'n',
      scale: true,
      shift: true,
    },
    layerNorm: { epsilon: 1e-6, scale: true, shift: true },
    instanceNorm: { epsilon: 1e-6, scale: true, shift: true },
    groupNorm: { epsilon: 1e-6, groups: 32, scale: true, shift: true },
    rmsNorm: { epsilon: 1e-6, scale: true, shift: false },
  },
} as const satisfies Readonly<Record<string, Preset>>;
