import type { FloatArray } from '../../../core/index.ts';

/**
 * Copies the planes of one example into frames of zeros, so that no loop has to ask where the
 * picture ends.
 *
 * @param from [N, planes, H, W]
 * @param example n
 * @param to receives [planes, H + 2, W + 2]
 */
export function padPlanes(
  from: FloatArray,
  example: number,
  planes: number,
  height: number,
  width: number,
  to: Float64Array,
): void {
  const row = width + 2;
  to.fill(0, 0, planes * (height + 2) * row);
  let read = example * planes * height * width;
  for (let plane = 0; plane < planes; plane += 1) {
    for (let i = 0; i < height; i += 1) {
      const write = (plane * (height + 2) + i + 1) * row + 1;
      for (let j = 0; j < width; j += 1) to[write + j] = from[read + j]!; // in `from`
      read += width;
    }
  }
}
