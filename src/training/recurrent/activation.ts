import { tanh } from '../../core/index.ts';

/** The names of the activation functions of the recurrent network. */
export type ActivationName = 'tanh' | 'relu' | 'linear';

/** An activation function, and its derivative by its own output. */
export interface Activation {
  readonly value: (a: number) => number;
  /** φ′(a), given h = φ(a). */
  readonly slope: (h: number) => number;
}

/** The activation functions. */
export const activations: Readonly<Record<ActivationName, Activation>> = {
  tanh: { value: tanh, slope: (h) => 1 - h * h },
  relu: { value: (a) => Math.max(0, a), slope: (h) => (h > 0 ? 1 : 0) },
  linear: { value: (a) => a, slope: () => 1 },
};
