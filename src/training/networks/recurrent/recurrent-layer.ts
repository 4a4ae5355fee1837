import type { Tensor } from '../../../core/index.ts';
import type { Layer } from '../layer.ts';
import type { StepNormalization, StepOptions } from './step-normalization.ts';

/** What a recurrent layer is made with. */
export interface RecurrentOptions {
  readonly name: string;
  /** H, the numbers of its state. */
  readonly units: number;
  readonly normalization: StepOptions;
}

/**
 * A recurrent layer: it reads sequences [N, T, I] and gives its last state [N, H]. It gives its input
 * no gradient, so it stands first.
 */
export interface RecurrentLayer extends Layer {
  /** ∂L / ∂h_t for t = 0 … T, [N, H] each, after `backward`; h₀ is 0. */
  readonly stateGradients: readonly Tensor[];
  /**
   * What its sums go through on their way to the state: all of a simple cell's, of a long short-term
   * memory those that come from the state before. Without normalization, what comes out went in.
   */
  readonly normalization: StepNormalization;
}
