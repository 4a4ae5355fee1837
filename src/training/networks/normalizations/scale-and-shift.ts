import { constant } from '../initialization.ts';
import { type Hidden, type Parameter } from '../layer.ts';
import type { Parameters } from '../parameters.ts';

/** γ and β of one normalization. */
export interface ScaleAndShift {
  readonly gamma: Parameter;
  readonly beta: Parameter;
}

/**
 * γ, all 1 at first, and β, all 0.
 *
 * @param length one for each channel, or for each element
 */
export function scaleAndShift(
  parameters: Parameters,
  name: string,
  length: number,
  gamma = 1,
): ScaleAndShift {
  return {
    gamma: parameters.take(`${name}.gamma`, [length], constant(gamma)),
    beta: parameters.take(`${name}.beta`, [length], constant(0)),
  };
}

/** γ, β and ε as the core takes them, with the buffers for y and for the gradients. */
export function buffersOf(
  { gamma, beta }: ScaleAndShift,
  epsilon: number,
  input: Hidden,
  output: Hidden,
) {
  const scale = { gamma: gamma.value.data, epsilon };
  const gradients = {
    dx: input.gradient.data,
    dgamma: gamma.gradient.data,
    dbeta: beta.gradient.data,
  };
  return {
    forward: { ...scale, beta: beta.value.data, out: output.value.data },
    backward: { ...scale, out: gradients },
  };
}
