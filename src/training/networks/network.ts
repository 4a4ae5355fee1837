import type { Tensor } from '../../core/index.ts';
import type { Activation, Layer, Mode } from './layer.ts';
import type { Loss, Score } from './loss.ts';

/** A network for one batch size. Its parameters stand in the store that it was built on. */
export interface Network {
  /** To be filled before `forward`: [N, ...example]. */
  readonly input: Tensor;
  /** From the input to the answer. */
  readonly layers: readonly Layer[];
  readonly loss: Loss;
  /** Runs all layers on what stands in `input` and scores the result against `loss.labels`. */
  readonly forward: (mode: Mode) => Score;
  /** Writes every gradient: of the mean loss by every activation and parameter. */
  readonly backward: () => void;
}

/**
 * Joins layers, each of which reads the one before it.
 *
 * @param loss reads the last one
 */
export function createNetwork(input: Activation, layers: readonly Layer[], loss: Loss): Network {
  return {
    input: input.value,
    layers,
    loss,
    forward: (mode) => {
      for (const layer of layers) layer.forward(mode);
      return loss.forward();
    },
    backward: () => {
      loss.backward();
      for (let i = layers.length - 1; i >= 0; i -= 1) layers[i]!.backward();
    },
  };
}
