import type { Kernels } from '../kernels.ts';
import { createActivation, type Hidden, type Layer } from '../layer.ts';

/**
 * The rectifier.
 *
 * Formula: y = max(0, x)
 *
 * @param input any shape, kept
 */
export function rectifierLayer(kernels: Kernels, name: string, input: Hidden): Layer {
  const output = createActivation(kernels, input.value.shape);
  const [x, y] = [input.value.data, output.value.data];
  const [dx, dy] = [input.gradient.data, output.gradient.data];
  return {
    name,
    output,
    forward: () => {
      kernels.rectify(x, y);
    },
    backward: () => {
      kernels.rectifyGradient(dy, y, dx);
    },
  };
}
