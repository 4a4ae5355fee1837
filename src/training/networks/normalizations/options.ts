import type { RunningOptions } from '../../../core/index.ts';
import type { WeightKind } from '../layers/weights.ts';

/** What stands between a layer with weights and its rectifier. */
export type NormalizationKind =
  | 'none'
  | 'batch'
  | 'renorm'
  | 'mean-only'
  | 'layer'
  | 'channel-layer'
  | 'instance'
  | 'group'
  | 'rms'
  | 'filter-response'
  | 'switchable';

/** A normalization as a network is built with it. */
export interface NormalizationOptions {
  readonly kind: NormalizationKind;
  /** What is done to the weights before they are used. */
  readonly weights: WeightKind;
  readonly epsilon: number;
  /** G of Group Normalization, a divisor of the channels. */
  readonly groups: number;
  /** How the running statistics follow the batches. */
  readonly running: RunningOptions;
  /** Batch Renormalization's limits; they grow from 1 and 0 to these in so many steps. */
  readonly limits: { readonly rMax: number; readonly dMax: number; readonly steps: number };
  /** Whether shifting noise follows, as in Santurkar et al. 2018. */
  readonly noise: boolean;
}

const defaults: NormalizationOptions = {
  kind: 'none',
  weights: 'plain',
  epsilon: 1e-5,
  groups: 4,
  running: { momentum: 0.1, convention: 'new-weight', divisor: 'n-1' },
  limits: { rMax: 3, dMax: 5, steps: 100 },
  noise: false,
};

/** The normalizations by name; an option may be replaced: `{ ...normalizations.group, groups: 2 }`. */
export const normalizations = {
  none: defaults,
  batch: { ...defaults, kind: 'batch' },
  renorm: { ...defaults, kind: 'renorm' },
  layer: { ...defaults, kind: 'layer' },
  /** Layer Normalization over channels only, at each position (ConvNeXt). */
  'channel-layer': { ...defaults, kind: 'channel-layer' },
  instance: { ...defaults, kind: 'instance' },
  group: { ...defaults, kind: 'group' },
  rms: { ...defaults, kind: 'rms' },
  weight: { ...defaults, weights: 'normalized' },
  /** Weight Normalization with mean-only Batch Normalization, as its paper pairs them. */
  'weight-mean-only': { ...defaults, kind: 'mean-only', weights: 'normalized' },
  /** Weight Standardization with Group Normalization, as its paper pairs them. */
  standardized: { ...defaults, kind: 'group', weights: 'standardized' },
  spectral: { ...defaults, weights: 'spectral' },
  /** With its own unit, which stands for the rectifier. */
  'filter-response': { ...defaults, kind: 'filter-response', epsilon: 1e-6 },
  switchable: { ...defaults, kind: 'switchable' },
  'noisy-batch': { ...defaults, kind: 'batch', noise: true },
} as const satisfies Record<string, NormalizationOptions>;

/** The name of one of them. */
export type NormalizationName = keyof typeof normalizations;
