import type { Freezing } from './parameters.ts';

/** What a way of freezing stops. */
export interface FrozenParts {
  /** γ and β get no update. */
  readonly parameters: boolean;
  /** The layer normalizes with its running statistics, and leaves them alone. */
  readonly statistics: boolean;
  /** A later `model.train()` puts the layer back into training mode. */
  readonly thawedByTrain: boolean;
}

/** PyTorch's `requires_grad` and `eval()`, and Keras' `trainable = False`, which since TF 2 is both. */
export const frozenParts: Readonly<Record<Freezing, FrozenParts>> = {
  none: { parameters: false, statistics: false, thawedByTrain: false },
  'requires-grad': { parameters: true, statistics: false, thawedByTrain: false },
  eval: { parameters: false, statistics: true, thawedByTrain: true },
  both: { parameters: true, statistics: true, thawedByTrain: true },
  trainable: { parameters: true, statistics: true, thawedByTrain: false },
};
