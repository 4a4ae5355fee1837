import type { Kernels } from '../kernels.ts';
import { createActivation, type Hidden, type Layer } from '../layer.ts';

/**
 * Pooling over 2x2 squares, which halves height and width, rounded down.
 *
 * Formula: the largest of the four; its gradient goes to the first largest
 *
 * @param input [N, C, H, W]
 * @returns the layer; its output is [N, C, ⌊H / 2⌋, ⌊W / 2⌋]
 */
export function poolingLayer(kernels: Kernels, name: string, input: Hidden): Layer {
  const [examples = 1, channels = 1, height = 1, width = 1] = input.value.shape;
  const pooling = { planes: examples * channels, height, width };
  const shape = [examples, channels, Math.floor(height / 2), Math.floor(width / 2)];
  const output = createActivation(kernels, shape);
  const [x, y] = [input.value.data, output.value.data];
  const [dx, dy] = [input.gradient.data, output.gradient.data];
  return {
    name,
    output,
    forward: () => {
      kernels.poolLargest(pooling, x, y);
    },
    backward: () => {
      kernels.poolLargestGradient(pooling, dy, x, dx);
    },
  };
}
