import type { FloatArray } from '../../../core/index.ts';
import type { Kernels, PoolingShape } from '../kernels.ts';
import { createActivation, type Hidden, type Layer } from '../layer.ts';

/**
 * Pooling over 2x2 squares, which halves height and width, rounded down.
 *
 * Formula: the largest of the four (its gradient goes to the first largest), or their mean
 *
 * @param input [N, C, H, W]
 * @returns the layer; its output is [N, C, ⌊H / 2⌋, ⌊W / 2⌋]
 */
export function poolingLayer(
  kernels: Kernels,
  name: string,
  kind: 'max' | 'mean',
  input: Hidden,
): Layer {
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
      if (kind === 'max') kernels.poolLargest(pooling, x, y);
      else meanOfSquares(pooling, x, y);
    },
    backward: () => {
      if (kind === 'max') kernels.poolLargestGradient(pooling, dy, x, dx);
      else spreadOverSquares(pooling, dy, dx);
    },
  };
}

/**
 * The mean of each plane.
 *
 * @param input [N, C, H, W]
 * @returns the layer; its output is [N, C]
 */
export function planeMeanLayer(kernels: Kernels, name: string, input: Hidden): Layer {
  const [examples = 1, channels = 1, height = 1, width = 1] = input.value.shape;
  const area = height * width;
  const output = createActivation(kernels, [examples, channels]);
  const [x, y] = [input.value.data, output.value.data];
  const [dx, dy] = [input.gradient.data, output.gradient.data];
  return {
    name,
    output,
    forward: () => {
      for (let plane = 0; plane < y.length; plane += 1) {
        let sum = 0;
        for (let i = plane * area; i < plane * area + area; i += 1) sum += x[i]!; // in x
        y[plane] = sum / area;
      }
    },
    backward: () => {
      for (let plane = 0; plane < y.length; plane += 1) {
        dx.fill(dy[plane]! / area, plane * area, plane * area + area);
      }
    },
  };
}

function meanOfSquares(
  { planes, height, width }: PoolingShape,
  x: FloatArray,
  y: FloatArray,
): void {
  for (let plane = 0, at = 0; plane < planes; plane += 1) {
    for (let i = 0; i + 1 < height; i += 2) {
      for (let j = 0; j + 1 < width; j += 2, at += 1) {
        const corner = (plane * height + i) * width + j;
        const upper = x[corner]! + x[corner + 1]!;
        y[at] = (upper + x[corner + width]! + x[corner + width + 1]!) / 4;
      }
    }
  }
}

function spreadOverSquares(
  { planes, height, width }: PoolingShape,
  dy: FloatArray,
  dx: FloatArray,
): void {
  dx.fill(0);
  for (let plane = 0, at = 0; plane < planes; plane += 1) {
    for (let i = 0; i + 1 < height; i += 2) {
      for (let j = 0; j + 1 < width; j += 2, at += 1) {
        const corner = (plane * height + i) * width + j;
        const quarter = dy[at]! / 4;
        dx[corner] = quarter;
        dx[corner + 1] = quarter;
        dx[corner + width] = quarter;
        dx[corner + width + 1] = quarter;
      }
    }
  }
}
